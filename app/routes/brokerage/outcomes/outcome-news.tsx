import type { Outcomes } from "~/domain/referrals/outcomes/find-outcomes.server";
import { stageInSentence } from "~/domain/referrals/stage-words";
import { hasEnded } from "~/domain/referrals/stages";
import { Notice } from "~/ui/notice";

/** What the last press did, and what happens next. */
export function OutcomeNews({ done, outcomes }: { done: string | null; outcomes: Outcomes }) {
  const { reference, stage, candidate } = outcomes;
  const where = `${reference} is at “${stageInSentence(stage)}”.`;
  if (done === "noted")
    return (
      <Notice tone="good" title={`Their answer is noted: ${reference}`}>
        {hasEnded(stage)
          ? `${where} Nothing more is due on it.`
          : `${where} It moves on by itself once both sides say the same.`}
      </Notice>
    );
  if (done === "postponed")
    return (
      <Notice tone="good" title={`The start has a new day: ${reference}`}>
        Both sides are asked on that day.
      </Notice>
    );
  if (done === "settled")
    return (
      <Notice tone="good" title={`You have settled it: ${reference}`}>
        {`${where} What each side said stays on record as it was given.`}
      </Notice>
    );
  if (done === "support")
    return (
      <Notice tone="good" title={`The support you offered is on record: ${reference}`}>
        Your team sees it with the check below.
      </Notice>
    );
  if (done === "looking")
    return (
      <Notice tone="good" title={`${candidate.firstName} is matched again from now on`}>
        {`${candidate.reference} shows among the residents who suit a vacancy. Check that their record is still right.`}
      </Notice>
    );
  return null;
}
