import { proposalStands, whoComes } from "~/domain/placements/dates/date-words";
import { waits } from "~/domain/placements/dates/unanswered";
import { datesInWords } from "~/domain/placements/dates-in-words";
import type { OfferView } from "~/domain/placements/offer-view.server";
import { takesSchools } from "~/domain/placements/stages";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { Details } from "~/ui/details";
import { Time } from "~/ui/time";

/** Dates that the hub proposed: those that wait for an answer in sight, the others folded away. */
export function Dates({ offer, mayChange }: { offer: OfferView; mayChange: boolean }) {
  const waiting = takesSchools.includes(offer.stage) ? offer.proposals.filter(waits) : [];
  const past = offer.proposals.filter((proposal) => !waits(proposal) && proposal.answer !== "accepted");
  return (
    <>
      {waiting.map((proposal) => (
        <Card key={proposal.id} level={2} title={`Dates for ${proposal.schoolName}`}>
          <p>
            {proposal.proposedByName} proposes {datesInWords(proposal.startsOn, proposal.endsOn)} for{" "}
            {whoComes(proposal)}.
          </p>
          {mayChange && (
            <ButtonLink href={paths.answerDates(offer.id, proposal.id)} describe={proposal.schoolName}>
              Answer the dates
            </ButtonLink>
          )}
        </Card>
      ))}
      {past.length > 0 && (
        <Details
          summary={
            past.length === 1 ? "Dates that came to nothing" : `${past.length} dates that came to nothing`
          }
        >
          <ul>
            {past.map((proposal) => (
              <li key={proposal.id}>
                {proposal.schoolName}, {datesInWords(proposal.startsOn, proposal.endsOn)}:{" "}
                {proposalStands(proposal).toLowerCase()}
                {proposal.answeredAt && (
                  <>
                    {" "}
                    by {proposal.answeredByName} on <Time of={proposal.answeredAt} as="short" />
                  </>
                )}
                {proposal.answerWords && `: “${proposal.answerWords}”`}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
