import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { moveVacancy } from "./move-vacancy.server";
import { reviewableBy } from "./visible.server";

type Waiting = { id: string; organisationId: string };

/** An operator sends a vacancy back to its employer as a draft, with what to change in words. */
export const returnVacancy = (actor: Actor, id: string, reason: string): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    const vacancy = await tx.vacancy.findFirst({ where: { AND: [{ id }, reviewableBy(actor)] } });
    if (!vacancy) return problem("not-found");
    if (!(await giveBack(tx, actor, vacancy, reason)))
      return problem("wrong-stage", "This vacancy does not wait to be checked any more.");
    return ok({ id });
  });

/** The same of one whose closing date passed while it waited. @returns false where it does not wait any more */
export const returnForNewDate = (tx: Tx, actor: Actor, vacancy: Waiting) =>
  giveBack(
    tx,
    actor,
    vacancy,
    "Its closing date passed while it waited to be checked. Give it a new one, and submit it again.",
  );

async function giveBack(tx: Tx, actor: Actor, { id, organisationId }: Waiting, reason: string) {
  if (!(await moveVacancy(tx, id, "draft", { stageReason: reason }, "in_review"))) return false;
  await record(tx, actor, "vacancy.returned", id, { organisationId, detail: { reason } });
  await enqueue(tx, "vacancy.returned", { vacancyId: id });
  return true;
}
