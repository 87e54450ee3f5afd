import type { BrokerReferral } from "~/domain/referrals/find-referral.server";
import { moveWords } from "~/domain/referrals/stage-words";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { PostButton } from "~/ui/post-button";

/** What the broker can do: ask, ask again, say that somebody stayed, or take it back. */
export function ReferralActs({ referral }: { referral: BrokerReferral }) {
  const { id, stage, moves, asked, vacancy, candidate, due, open } = referral;
  if (moves.length === 0) return null;
  const to = paths.moveReferral(id);
  const stayed = moves.find((move) => move === "sustained_13" || move === "sustained_26");
  return (
    <>
      <h2>What you can do</h2>
      <ButtonRow>
        {((open && stage === "shortlisted") || asked?.again) && (
          <ButtonLink href={paths.newReferral(vacancy.id, candidate.id)}>
            {stage === "shortlisted" ? "Ask consent" : "Ask again"}
          </ButtonLink>
        )}
        {stayed && due && (
          <PostButton action={to} fields={{ from: stage, to: stayed }}>
            {moveWords[stayed]}
          </PostButton>
        )}
        {moves.includes("withdrawn") && (
          <ButtonLink href={to} look="plain">
            Take it back
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  );
}
