import { lockStanding } from "~/domain/organisations/verification/hold-standing.server";
import { markVerified } from "~/domain/organisations/verification/mark-verified.server";
import { isBarred } from "~/domain/organisations/verification/standings";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { letWaitingThrough } from "./let-waiting-through.server";
import { liveOrScheduled } from "./schedule/live-or-scheduled.server";
import { reviewableBy } from "./visible.server";

/**
 * An operator lets a vacancy through: it goes live or onto its schedule, and its employer is verified with it. So
 * whatever else that employer has waiting goes through as well, and later ones need no check. One of a refused or
 * suspended employer is not let through.
 */
export const approveVacancy = (actor: Actor, id: string): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    const vacancy = await tx.vacancy.findFirst({ where: { AND: [{ id }, reviewableBy(actor)] } });
    if (!vacancy) return problem("not-found");
    const { organisationId } = vacancy;
    const employer = await lockStanding(tx, organisationId);
    if (!employer || isBarred(employer.standing))
      return problem(
        "not-allowed",
        "Its employer is refused, suspended or merged. See to the employer first, then to its vacancies.",
      );
    if (vacancy.closesOn && dateToDay(vacancy.closesOn) <= today())
      return problem("invalid", "The closing date has passed. Return the vacancy, and ask for a new date.");
    if (!(await liveOrScheduled(tx, actor, vacancy, "in_review")))
      return problem("wrong-stage", "This vacancy does not wait to be checked any more.");
    if (employer.standing !== "verified") {
      await markVerified(tx, actor, organisationId, [employer.standing]);
      await letWaitingThrough(tx, actor, organisationId);
    }
    return ok({ id });
  });
