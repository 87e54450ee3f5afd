import type { OfferView } from "~/domain/placements/offer-view.server";
import { Notice } from "~/ui/notice";

/** What the coordinator just did, as far as the offer bears it out. */
export function OfferDone({ offer, done }: { offer: OfferView; done: string | null }) {
  if (done === "accepted" && offer.stage === "accepted")
    return (
      <Notice title={`You accepted ${offer.reference}`} tone="good">
        {`We wrote to ${offer.employerName}. Propose a school and dates here once you have found one.`}
      </Notice>
    );
  if (done === "declined" && offer.stage === "declined")
    return (
      <Notice title={`You declined ${offer.reference}`} tone="good">
        {`We sent your reason to ${offer.employerName}.`}
      </Notice>
    );
  if (done === "recorded" && offer.placements.length > 0)
    return (
      <Notice title="The school and dates are recorded" tone="good">
        {`We wrote to ${offer.employerName}. ${leftInWords(offer.left)}`}
      </Notice>
    );
  if (done === "proposed" && offer.proposals.length > 0)
    return (
      <Notice title={`We sent the dates to ${offer.employerName}`} tone="good">
        {`They are about ${offer.reference}. We write to you when ${offer.employerName} answers. No place is taken until then.`}
      </Notice>
    );
  if (done === "retracted")
    return (
      <Notice title="You took the dates back" tone="good">
        {`${offer.employerName} can no longer accept them. Propose others when you have them.`}
      </Notice>
    );
  return null;
}

const leftInWords = (left: number) => {
  if (left === 0) return "Every place is taken.";
  return left === 1 ? "1 place is left." : `${left} places are left.`;
};
