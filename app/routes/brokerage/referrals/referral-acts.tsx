import type { BrokerReferral } from "~/domain/referrals/find-referral.server";
import { moveWords } from "~/domain/referrals/stage-words";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { PostButton } from "~/ui/post-button";

/** Steps that a broker records on the employer's word, each on a page that asks for its day or its reason. */
const onTheirWord = ["offered", "started", "not_progressed"] as const;

/** What a button says that records the employer's word. */
const words = { ...moveWords, interview: "Arrange an interview", offered: "They offer the job" };

/** What the broker can do: ask, ask again, arrange an interview, record what the employer says, or take it back. */
export function ReferralActs({ referral }: { referral: BrokerReferral }) {
  const { id, stage, moves, asked, vacancy, candidate, due, open, interviews } = referral;
  if (moves.length === 0) return null;
  const to = paths.moveReferral(id);
  const stayed = moves.find((move) => move === "sustained_13" || move === "sustained_26");
  const arrange =
    (stage === "referred" || stage === "interview") && !interviews.some(({ state }) => state === "ahead");
  return (
    <>
      <h2>What you can do</h2>
      <ButtonRow>
        {((open && stage === "shortlisted") || asked?.again) && (
          <ButtonLink href={paths.newReferral(vacancy.id, candidate.id)}>
            {stage === "shortlisted" ? "Ask consent" : "Ask again"}
          </ButtonLink>
        )}
        {arrange && (
          <ButtonLink href={paths.arrangeInterview(id)} look={stage === "referred" ? "main" : "plain"}>
            {words.interview}
          </ButtonLink>
        )}
        {onTheirWord.map(
          (move) =>
            moves.includes(move) && (
              <ButtonLink key={move} href={`${to}?to=${move}`} look="plain">
                {words[move]}
              </ButtonLink>
            ),
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
