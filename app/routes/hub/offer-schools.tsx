import type { OfferView } from "~/domain/placements/offer-view.server";
import { placementLines } from "~/domain/placements/offer-words";
import { SummaryList } from "~/ui/summary-list";

/** The schools that have places of an offer; nothing while none has. */
export const OfferSchools = ({ offer }: { offer: OfferView }) =>
  offer.placements.map((placement) => (
    <SummaryList key={placement.id} title={placement.schoolName} rows={placementLines(placement)} />
  ));
