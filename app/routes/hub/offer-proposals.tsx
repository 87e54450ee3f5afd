import { proposalStands, whoComes } from "~/domain/placements/dates/date-words";
import { waits } from "~/domain/placements/dates/unanswered";
import { datesInWords } from "~/domain/placements/dates-in-words";
import type { OfferView, Proposal } from "~/domain/placements/offer-view.server";
import { paths } from "~/paths";
import { Inset } from "~/ui/inset";
import { PostButton } from "~/ui/post-button";
import { Tag } from "~/ui/tag";
import { Time } from "~/ui/time";

/** Dates that were proposed, the newest first, each with the employer's answer; nothing while none was. */
export function OfferProposals({ offer }: { offer: OfferView }) {
  if (offer.proposals.length === 0) return null;
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">Dates proposed</h2>
      {offer.proposals.map((proposal) => (
        <div key={proposal.id}>
          <h3>{proposal.schoolName}</h3>
          <p>
            {datesInWords(proposal.startsOn, proposal.endsOn)}, {whoComes(proposal)}.{" "}
            <Tag tone={toneOf(proposal)}>{proposalStands(proposal)}</Tag>{" "}
            <span className="soft">
              {proposal.answeredAt ? (
                <>
                  by {proposal.answeredByName}, <Time of={proposal.answeredAt} as="short" />
                </>
              ) : (
                <>
                  by {proposal.proposedByName}, <Time of={proposal.proposedAt} as="short" />
                </>
              )}
            </span>
          </p>
          {proposal.answerWords && <Inset>{proposal.answerWords}</Inset>}
          {waits(proposal) && (
            <PostButton
              action={paths.retractDates(offer.id, proposal.id)}
              look="link"
              describe={proposal.schoolName}
            >
              Take these dates back
            </PostButton>
          )}
        </div>
      ))}
    </section>
  );
}

const toneOf = (proposal: Proposal) => {
  if (waits(proposal)) return "gold";
  if (proposal.answer === "accepted") return "good";
  return proposal.answer === "other" ? "warm" : "neutral";
};
