import type { OfferView, Proposal } from "~/domain/placements/offer-view.server";
import { placementLines } from "~/domain/placements/offer-words";
import type { Field } from "~/ui/field";
import { Inset } from "~/ui/inset";
import { Radios } from "~/ui/radios";
import { SummaryList } from "~/ui/summary-list";
import { TextArea } from "~/ui/text-area";
import { Time } from "~/ui/time";

interface ProposedDatesProps {
  fields: { answer: Field; otherDates: Field; reason: Field };
  offer: Pick<OfferView, "hubName" | "left" | "places">;
  proposal: Proposal;
}

/** The school and dates that the hub proposes, and the three answers to them. */
export const ProposedDates = ({ fields, offer, proposal }: ProposedDatesProps) => (
  <>
    <SummaryList rows={[{ key: "School", value: proposal.schoolName }, ...placementLines(proposal)]} />
    {proposal.words && <Inset>{proposal.words}</Inset>}
    <p className="soft">
      {proposal.proposedByName} at {offer.hubName} proposed them on <Time of={proposal.proposedAt} as="day" />
      . {offer.left} of your {offer.places} places are free.
    </p>
    <Radios
      field={fields.answer}
      label="Your answer"
      options={[
        {
          value: "accepted",
          label: "Yes, I accept them",
          hint: "The places go to this school. You get a letter with the dates and a checklist.",
        },
        {
          value: "other",
          label: "Other dates would suit me",
          reveals: (
            <TextArea
              field={fields.otherDates}
              label="Which dates?"
              hint="The hub reads this and proposes again."
              limit={500}
              rows={3}
            />
          ),
        },
        {
          value: "declined",
          label: "No",
          reveals: (
            <TextArea
              field={fields.reason}
              label="Why not?"
              hint="The hub reads this. Your offer stays open for other schools."
              limit={500}
              rows={3}
            />
          ),
        },
      ]}
    />
  </>
);
