import { moveWords } from "~/domain/referrals/stage-words";
import { type Stage, workStages } from "~/domain/referrals/stages";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Time } from "~/ui/time";

interface ReferralMovesProps {
  id: string;
  stage: Stage;
  /** The day on which they are to start or did, where it is known. */
  startsOn: string | null;
  /** The steps that the employer may take from here. */
  moves: readonly Stage[];
  /** Whether an interview can be arranged now. */
  mayArrange: boolean;
  brokerName: string;
}

/** What an employer can do with a referral: each leads to a short page that asks for a time, a day or a reason. */
export function ReferralMoves({ id, stage, startsOn, moves, mayArrange, brokerName }: ReferralMovesProps) {
  if (moves.length === 0) return null;
  const steps = moves.filter((move) => move !== "interview");
  const working = workStages.includes(stage);
  return (
    <>
      <h2>{working ? "If something changes" : "What happens next?"}</h2>
      <p>
        {startsOn && working && (
          <>
            They started on <Time of={startsOn} />.{" "}
          </>
        )}
        {startsOn && stage === "offered" && (
          <>
            They are to start on <Time of={startsOn} />.{" "}
          </>
        )}
        {working
          ? `If they leave or the job ends, say so: ${brokerName} then helps them find the next one.`
          : `Say so as soon as you know. ${brokerName} tells them at once, so that nobody is left waiting.`}
      </p>
      <ButtonRow>
        {mayArrange && (
          <ButtonLink href={paths.arrangeEmployerInterview(id)}>{moveWords.interview}</ButtonLink>
        )}
        {steps.map((move, at) => (
          <ButtonLink
            key={move}
            href={`${paths.moveEmployerReferral(id)}?to=${move}`}
            look={at === 0 && !mayArrange && !working ? "main" : "plain"}
          >
            {working && move === "not_progressed" ? "They have left" : moveWords[move]}
          </ButtonLink>
        ))}
      </ButtonRow>
    </>
  );
}
