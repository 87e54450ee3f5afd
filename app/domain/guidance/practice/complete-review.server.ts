import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { isWhole, readAnswers } from "./answers";
import { planChangedBy } from "./visible.server";

/**
 * Completes a review of the actor's own employer: its answers stand from then on, as they were on that day.
 * @returns `invalid` while questions are unanswered; `wrong-stage` where it is complete already
 */
export const completeReview = (actor: Actor, id: string): Promise<Result<{ employerId: string }>> =>
  asActor(actor, async (tx) => {
    const review = await tx.practiceReview.findFirst({
      where: { id, organisation: planChangedBy(actor) },
    });
    if (!review) return problem("not-found");
    if (!review.completedAt && !isWhole(readAnswers(review.answers)))
      return problem("invalid", "Answer every question first. “Not sure” is an answer.");
    const { count } = await tx.practiceReview.updateMany({
      where: { id, version: review.version, completedAt: null },
      data: { completedAt: now(), version: review.version + 1 },
    });
    if (!count) return problem("wrong-stage", "This review has already moved on. You see now how it stands.");
    const employerId = review.organisationId;
    await record(tx, actor, "practice.review-completed", id, { organisationId: employerId });
    return ok({ employerId });
  });
