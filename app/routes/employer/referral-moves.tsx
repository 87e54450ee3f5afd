import { moveWords } from "~/domain/referrals/stage-words";
import type { Stage } from "~/domain/referrals/stages";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { PostButton } from "~/ui/post-button";

interface ReferralMovesProps {
  id: string;
  stage: Stage;
  /** The steps that the employer may take from here. */
  moves: readonly Stage[];
  brokerName: string;
}

/** What an employer can do with a referral: one press each, but for ending it, which asks why. */
export function ReferralMoves({ id, stage, moves, brokerName }: ReferralMovesProps) {
  if (moves.length === 0) return null;
  const to = paths.moveEmployerReferral(id);
  const steps = moves.filter((move) => move !== "not_progressed");
  return (
    <>
      <h2>What happens next?</h2>
      <p>Say so as soon as you know. {brokerName} tells them at once, so that nobody is left waiting.</p>
      <ButtonRow>
        {steps.map((move, at) => (
          <PostButton
            key={move}
            action={to}
            fields={{ from: stage, to: move }}
            look={at === 0 ? "main" : "plain"}
          >
            {moveWords[move]}
          </PostButton>
        ))}
        {moves.includes("not_progressed") && (
          <ButtonLink href={to} look="plain">
            {moveWords.not_progressed}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  );
}
