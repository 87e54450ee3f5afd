import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { moveVacancy } from "./move-vacancy.server";
import { reviewableBy } from "./visible.server";

/** An operator sends a vacancy back to its employer as a draft, with what to change in words. */
export const returnVacancy = (actor: Actor, id: string, reason: string): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    const vacancy = await tx.vacancy.findFirst({ where: { AND: [{ id }, reviewableBy(actor)] } });
    if (!vacancy) return problem("not-found");
    if (!(await moveVacancy(tx, id, "draft", { stageReason: reason })))
      return problem("wrong-stage", "This vacancy does not wait to be checked any more.");
    const { organisationId } = vacancy;
    await record(tx, actor, "vacancy.returned", id, { organisationId, detail: { reason } });
    await enqueue(tx, "vacancy.returned", { vacancyId: id });
    return ok({ id });
  });
