import type { OfferView } from "~/domain/placements/offer-view.server";
import { offerLines } from "~/domain/placements/offer-words";
import { paths } from "~/paths";
import { ButtonRow } from "~/ui/button-row";
import { Heading } from "~/ui/heading";
import { PostButton } from "~/ui/post-button";
import { Prose } from "~/ui/prose";
import { SummaryList } from "~/ui/summary-list";

/** Check your answers: a draft line by line, then the one button that sends it. */
export function PlacementDraft({ offer }: { offer: OfferView }) {
  const change = (field: string) => `${paths.editOffer(offer.id)}#offer-${field}`;
  const name = { key: "Name", value: offer.title, href: change("title") };
  const said = offerLines(offer).map(({ key, value, field }) => ({
    key,
    value: <Prose text={value} />,
    href: change(field),
  }));
  return (
    <>
      <Heading caption={`Draft ${offer.reference}`} lede={`Check it, then send it to ${offer.hubName}.`}>
        Check your offer
      </Heading>
      <SummaryList rows={[name, ...said]} />
      <p>
        We write to you when the hub answers, and again with the school and the dates. The contact’s name and
        email go to the hub alone.
      </p>
      <ButtonRow>
        <PostButton action={paths.submitOffer(offer.id)}>Send to the hub</PostButton>
        <a href={paths.withdrawOffer(offer.id)}>Withdraw this draft</a>
      </ButtonRow>
    </>
  );
}
