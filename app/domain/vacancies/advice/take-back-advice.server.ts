import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { editableBy } from "../visible.server";

/** Brings advice that was set aside on a vacancy of the actor's own back among the rest. `taken` where it is back already. */
export const takeBackAdvice = (actor: Actor, vacancyId: string, advice: string): Promise<Result<null>> =>
  asActor(actor, async (tx) => {
    const vacancy = await tx.vacancy.findFirst({
      where: { AND: [{ id: vacancyId }, editableBy(actor)] },
      select: { organisationId: true },
    });
    if (!vacancy) return problem("not-found");
    const { count } = await tx.adviceDismissal.deleteMany({ where: { vacancyId, advice } });
    if (!count) return problem("taken", "This advice is already back among the suggestions.");
    const { organisationId } = vacancy;
    await record(tx, actor, "advice.taken-back", vacancyId, { organisationId, detail: { advice } });
    return ok(null);
  });
