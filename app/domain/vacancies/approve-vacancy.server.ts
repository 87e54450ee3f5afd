import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, now, today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { goLive } from "./go-live.server";
import { reviewableBy } from "./visible.server";

/** An operator lets a vacancy through: it goes live, and its employer's later ones need no check. */
export const approveVacancy = (actor: Actor, id: string): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    const vacancy = await tx.vacancy.findFirst({ where: { AND: [{ id }, reviewableBy(actor)] } });
    if (!vacancy) return problem("not-found");
    if (vacancy.closesOn && dateToDay(vacancy.closesOn) <= today())
      return problem("invalid", "The closing date has passed. Return the vacancy, and ask for a new date.");
    if (!(await goLive(tx, actor, vacancy, "in_review")))
      return problem("wrong-stage", "This vacancy does not wait to be checked any more.");
    const { organisationId } = vacancy;
    const { count } = await tx.organisation.updateMany({
      where: { id: organisationId, verifiedAt: null },
      data: { verifiedAt: now() },
    });
    if (count) await record(tx, actor, "organisation.verified", organisationId, { organisationId });
    return ok({ id });
  });
