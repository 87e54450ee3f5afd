import { offerSteps } from "~/domain/placements/offer-steps";
import type { OfferView } from "~/domain/placements/offer-view.server";
import { offerLines, placementLines } from "~/domain/placements/offer-words";
import { mayBecome, stageWords } from "~/domain/placements/stages";
import { paths } from "~/paths";
import { Details } from "~/ui/details";
import { Heading } from "~/ui/heading";
import { Prose } from "~/ui/prose";
import { Steps } from "~/ui/steps";
import { SummaryList } from "~/ui/summary-list";
import { Time } from "~/ui/time";

/** A sent offer for its employer: the schools first, then where it stands, then what was said. */
export function PlacementStanding({ offer }: { offer: OfferView }) {
  return (
    <>
      <Heading caption={`Work experience ${offer.reference}: ${stageWords[offer.stage].toLowerCase()}`}>
        {offer.title}
      </Heading>
      <Schools offer={offer} />
      <h2>Where it stands</h2>
      <Steps
        label={`What has happened with ${offer.reference}`}
        steps={offerSteps(offer).map(({ at, ...step }) => ({
          ...step,
          ...(at ? { when: <Time of={at} as="short" /> } : {}),
        }))}
      />
      {offer.coordinatorName && (
        <p>
          Your contact is {offer.coordinatorName} at {offer.hubName}.
        </p>
      )}
      <Details summary="What you offered">
        <SummaryList
          rows={offerLines(offer).map(({ key, value }) => ({ key, value: <Prose text={value} /> }))}
        />
      </Details>
      {mayBecome(offer.stage, "withdrawn") && (
        <p>
          <a href={paths.withdrawOffer(offer.id)}>Withdraw this offer</a> if it can’t go ahead.
        </p>
      )}
    </>
  );
}

const Schools = ({ offer }: { offer: OfferView }) =>
  offer.placements.map((placement) => (
    <SummaryList key={placement.id} title={placement.schoolName} rows={placementLines(placement)} />
  ));
