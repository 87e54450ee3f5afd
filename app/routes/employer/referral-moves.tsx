import { moveWords } from "~/domain/referrals/stage-words";
import type { Stage } from "~/domain/referrals/stages";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";

interface ReferralMovesProps {
  id: string;
  /** The steps that the employer may take from here. */
  moves: readonly Stage[];
  /** Whether an interview can be arranged now. */
  mayArrange: boolean;
  brokerName: string;
}

/** What an employer can do with a referral: each leads to a short page that asks for a time, a day or a reason. */
export function ReferralMoves({ id, moves, mayArrange, brokerName }: ReferralMovesProps) {
  if (moves.length === 0) return null;
  const steps = moves.filter((move) => move !== "interview");
  return (
    <>
      <h2>What happens next?</h2>
      <p>Say so as soon as you know. {brokerName} tells them at once, so that nobody is left waiting.</p>
      <ButtonRow>
        {mayArrange && (
          <ButtonLink href={paths.arrangeEmployerInterview(id)}>{moveWords.interview}</ButtonLink>
        )}
        {steps.map((move, at) => (
          <ButtonLink
            key={move}
            href={`${paths.moveEmployerReferral(id)}?to=${move}`}
            look={at === 0 && !mayArrange ? "main" : "plain"}
          >
            {moveWords[move]}
          </ButtonLink>
        ))}
      </ButtonRow>
    </>
  );
}
