import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { planChangedBy } from "./visible.server";

const nameOf = (actor: Actor) => (actor.kind === "person" || actor.kind === "system" ? actor.name : "");

/**
 * Begins a self-review for an employer of the actor's own, with nothing answered. An employer answers one at a time:
 * where one is open, that is the one to go on with, and of two people who begin at once the second joins the first.
 * @returns the open review's id, and whether it was begun now
 */
export const startReview = (
  actor: Actor,
  employerId: string,
): Promise<Result<{ id: string; begun: boolean }>> =>
  asActor(actor, async (tx) => {
    const employer = await tx.organisation.findFirst({
      where: { AND: [{ id: employerId }, planChangedBy(actor)] },
      select: { id: true },
    });
    if (!employer) return problem("not-found");
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('practice review of ' || ${employerId}, 0))`;
    const open = await tx.practiceReview.findFirst({
      where: { organisationId: employerId, completedAt: null },
      select: { id: true },
    });
    if (open) return ok({ id: open.id, begun: false });
    const { id } = await tx.practiceReview.create({
      data: { organisationId: employerId, answers: {}, byName: nameOf(actor), startedAt: now() },
      select: { id: true },
    });
    await record(tx, actor, "practice.review-started", id, { organisationId: employerId });
    return ok({ id, begun: true });
  });
