import { offerSteps } from "~/domain/placements/offer-steps";
import type { OfferView } from "~/domain/placements/offer-view.server";
import { offerLines } from "~/domain/placements/offer-words";
import { mayBecome, stageWords } from "~/domain/placements/stages";
import { changeablePages } from "~/domain/placements/task-list/pages";
import { paths } from "~/paths";
import { Details } from "~/ui/details";
import { Heading } from "~/ui/heading";
import { PostButton } from "~/ui/post-button";
import { Prose } from "~/ui/prose";
import { Steps } from "~/ui/steps";
import { SummaryList } from "~/ui/summary-list";
import { Time } from "~/ui/time";
import { Dates } from "./dates";
import { Schools } from "./schools";

interface StandingProps {
  offer: OfferView;
  mayChange: boolean;
  /** For a copy: made with the page, so that two clicks make one. */
  copyId: string;
}

/** A sent offer for its employer: what waits for it and the schools first, then where it stands, then what was said. */
export function Standing({ offer, mayChange, copyId }: StandingProps) {
  const open = mayChange ? changeablePages(offer.stage) : [];
  return (
    <>
      <Heading caption={`Work experience ${offer.reference}: ${stageWords[offer.stage].toLowerCase()}`}>
        {offer.title}
      </Heading>
      <Dates offer={offer} mayChange={mayChange} />
      <Schools offer={offer} mayChange={mayChange} />
      <h2>Where it stands</h2>
      <Steps
        label={`What has happened with ${offer.reference}`}
        steps={offerSteps(offer).map(({ at, ...step }) => ({
          ...step,
          ...(at ? { when: <Time of={at} as="short" /> } : {}),
        }))}
      />
      <p>
        {offer.coordinatorName
          ? `Your contact is ${offer.coordinatorName} at ${offer.hubName}.`
          : `${offer.hubName} has your offer.`}
      </p>
      <Details summary={open.length ? "What you offered, and change it" : "What you offered"}>
        <SummaryList
          rows={offerLines(offer).map(({ key, value, page }) => ({
            key,
            value: <Prose text={value} />,
            ...(open.includes(page) ? { href: paths.offerTask(offer.id, page) } : {}),
          }))}
        />
      </Details>
      {mayChange && <Leaving offer={offer} copyId={copyId} />}
    </>
  );
}

const Leaving = ({ offer, copyId }: Pick<StandingProps, "offer" | "copyId">) => (
  <>
    <PostButton action={paths.copyOffer(offer.id)} look="plain" fields={{ draftId: copyId }}>
      Copy it as a new offer
    </PostButton>
    {mayBecome(offer.stage, "withdrawn") && (
      <p>
        <a href={paths.withdrawOffer(offer.id)}>Withdraw this offer</a> if it can’t go ahead.
      </p>
    )}
    {mayBecome(offer.stage, "cancelled") && (
      <p>
        <a href={paths.cancelOffer(offer.id)}>Call it off</a> if it can’t go ahead: the hub tells the school.
      </p>
    )}
  </>
);
