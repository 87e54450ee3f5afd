import type { OfferView } from "~/domain/placements/offer-view.server";
import { Notice } from "~/ui/notice";

/** What the coordinator just did, as far as the offer bears it out. */
export function OfferDone({ offer, done }: { offer: OfferView; done: string | null }) {
  if (done === "accepted" && offer.stage === "accepted")
    return (
      <Notice title={`You accepted ${offer.reference}`} tone="good">
        {`We wrote to ${offer.employerName}. Record the school and the dates here once you have agreed them.`}
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
  return null;
}

const leftInWords = (left: number) => {
  if (left === 0) return "Every place is taken.";
  return left === 1 ? "1 place is left." : `${left} places are left.`;
};
