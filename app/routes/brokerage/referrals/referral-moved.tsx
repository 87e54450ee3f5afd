import type { BrokerReferral } from "~/domain/referrals/find-referral.server";
import { stageInSentence } from "~/domain/referrals/stage-words";
import { hasEnded, type Stage } from "~/domain/referrals/stages";
import { longDate } from "~/ui/dates";
import { Notice } from "~/ui/notice";

/** What comes after a step, and by when. */
function next(stage: Stage, startsOn: string | null) {
  if (stage === "interview") return "Arrange a time, or record what comes of it.";
  if (stage === "offered")
    return startsOn
      ? `On ${longDate(startsOn)} it comes to your queue, to confirm the start.`
      : "Record the first day once it is agreed, by saying that they have started.";
  if (stage === "started") return "We ask both sides about the start now, and again after 13 and 26 weeks.";
  return hasEnded(stage)
    ? "Nothing more is due on it."
    : "It comes back to your queue when something is due.";
}

/** What a step that was just taken has done, and a press that came too late. */
export function ReferralMoved({ referral, done }: { referral: BrokerReferral; done: string | null }) {
  const { reference, stage, startsOn } = referral;
  if (done === "moved")
    return (
      <Notice tone="good" title={`We have recorded it: ${reference} is at “${stageInSentence(stage)}”`}>
        {next(stage, startsOn)}
      </Notice>
    );
  if (done === "stale")
    return (
      <Notice tone="warm" title={`Somebody moved ${reference} before you`}>
        It stands as you see it below. What you sent has changed nothing.
      </Notice>
    );
  return null;
}
