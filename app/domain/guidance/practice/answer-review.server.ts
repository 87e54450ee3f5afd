import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { type Answers, readAnswers } from "./answers";
import { planChangedBy } from "./visible.server";

/**
 * Saves a page of answers in an open review of the actor's own employer; the answers of other pages stay.
 * @param version the one that the page was read with: where somebody saved meanwhile, nothing is overwritten
 * @returns the new version; `wrong-stage` where the review is complete or was saved by another meanwhile
 */
export const answerReview = (
  actor: Actor,
  id: string,
  version: number,
  answers: Answers,
): Promise<Result<{ version: number }>> =>
  asActor(actor, async (tx) => {
    const review = await tx.practiceReview.findFirst({
      where: { id, organisation: planChangedBy(actor) },
    });
    if (!review) return problem("not-found");
    if (review.completedAt)
      return problem("wrong-stage", "This review is complete. Begin a new one to answer again.");
    const { count } = await tx.practiceReview.updateMany({
      where: { id, version, completedAt: null },
      data: { answers: { ...readAnswers(review.answers), ...answers }, version: version + 1 },
    });
    if (!count)
      return problem(
        "wrong-stage",
        "Somebody saved this review while you answered. Your answers are still here: look them over, then save again.",
      );
    const { organisationId } = review;
    await record(tx, actor, "practice.answered", id, {
      organisationId,
      detail: { questions: Object.keys(answers) },
    });
    return ok({ version: version + 1 });
  });
