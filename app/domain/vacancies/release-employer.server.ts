import { movedMeanwhile, moveStanding } from "~/domain/organisations/verification/move-standing.server";
import { verifiableBy } from "~/domain/organisations/verification/visible.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { type Released, releaseVacancies } from "./release-vacancies.server";

/**
 * An operator lifts an employer's suspension: it stands where it stood before, and its held vacancies are live or
 * scheduled again, or expired where their closing date has passed.
 * @param words what the employer reads with it
 */
export const releaseEmployer = (
  actor: Actor,
  organisationId: string,
  words: string,
): Promise<Result<Released>> =>
  asActor(actor, async (tx) => {
    const where = { AND: [{ id: organisationId }, verifiableBy(actor)] };
    if (!(await tx.organisation.count({ where }))) return problem("not-found");
    const suspended = await tx.standingMove.findFirst({
      where: { organisationId, to: "suspended" },
      orderBy: [{ at: "desc" }, { id: "desc" }],
    });
    const moveId = await moveStanding(tx, actor, {
      organisationId,
      from: ["suspended"],
      to: suspended?.from ?? "waiting",
      side: "operator",
      words,
      action: "organisation.released",
    });
    if (!moveId) return movedMeanwhile(tx, organisationId);
    const released = await releaseVacancies(tx, actor, organisationId);
    const vacancyIds = released.live;
    if (vacancyIds.length) await enqueue(tx, "vacancies.held", { moveId, vacancyIds, back: true });
    return ok(released);
  });
