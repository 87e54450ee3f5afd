import type { OfferView } from "~/domain/placements/offer-view.server";
import { takesSchools } from "~/domain/placements/stages";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { PostButton } from "~/ui/post-button";

/** What the coordinator can do with an offer as it stands: answer it, propose dates for a school, or record what was agreed by phone. */
export function NextStep({ offer }: { offer: OfferView }) {
  if (offer.stage === "with_hub")
    return (
      <ButtonRow>
        <PostButton action={paths.acceptOffer(offer.id)} describe={offer.title}>
          Accept the offer
        </PostButton>
        <ButtonLink href={paths.declineOffer(offer.id)} look="plain" describe={offer.title}>
          Decline it
        </ButtonLink>
      </ButtonRow>
    );
  if (takesSchools.includes(offer.stage) && offer.left > 0)
    return (
      <ButtonRow>
        <ButtonLink href={paths.proposeDates(offer.id)}>
          {offer.proposals.length ? "Propose more dates" : "Propose dates for a school"}
        </ButtonLink>
        <a href={paths.recordPlacement(offer.id)}>Record dates agreed by phone</a>
      </ButtonRow>
    );
  return null;
}
