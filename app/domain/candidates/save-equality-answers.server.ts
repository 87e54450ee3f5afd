import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { EqualityGiven } from "./equality-forms";
import { type EqualityAnswers, equalityQuestions } from "./equality-questions";
import { openAnswers, sealAnswers } from "./sealed-answers.server";
import { supportedBy } from "./visible.server";

/**
 * Keeps what one of the actor's own candidates answered, sealed, if nobody else saved answers since the form was shown.
 * Saving what is kept already changes nothing. The trail says that answers were saved, and never which.
 * @returns `wrong-stage` where somebody else saved other answers
 */
export const saveEqualityAnswers = (
  actor: Actor,
  candidateId: string,
  { version, ...answers }: EqualityGiven,
): Promise<Result<{ candidateId: string }>> =>
  asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, supportedBy(actor)] },
      select: { brokerageId: true },
    });
    if (!candidate) return problem("not-found");
    const { brokerageId } = candidate;
    const saved = { candidateId, brokerageId, sealed: sealAnswers(candidateId, answers), updatedAt: now() };
    if (await holds(tx, candidateId, answers)) return ok({ candidateId });
    if (!(await put(tx, saved, version)))
      // A second click has waited for the first, which saved just this.
      return (await holds(tx, candidateId, answers))
        ? ok({ candidateId })
        : problem("wrong-stage", savedMeanwhile);
    await record(tx, actor, "equality.saved", candidateId, { organisationId: brokerageId });
    return ok({ candidateId });
  });

type Saved = { candidateId: string; brokerageId: string; sealed: string; updatedAt: Date };

/** False where the row is not as the form knew it: of two who save at once, the second finds it changed. */
async function put(tx: Tx, { candidateId, ...saved }: Saved, version: string | undefined) {
  const { count } = version
    ? await tx.equalityAnswers.updateMany({
        where: { candidateId, updatedAt: new Date(version) },
        data: saved,
      })
    : await tx.equalityAnswers.createMany({ data: { candidateId, ...saved }, skipDuplicates: true });
  return count === 1;
}

async function holds(tx: Tx, candidateId: string, given: EqualityAnswers) {
  const row = await tx.equalityAnswers.findUnique({ where: { candidateId } });
  const kept = row && openAnswers(candidateId, row.sealed);
  return Boolean(kept) && equalityQuestions.every(({ key }) => kept?.[key] === given[key]);
}

const savedMeanwhile =
  "Somebody changed these answers while you were writing, so yours are not saved yet. What you chose is kept below. Open this page in another window, see what they saved, and make your change there.";
