import { datesInWords } from "~/domain/placements/dates-in-words";
import type { OfferView } from "~/domain/placements/offer-view.server";
import { Table } from "~/ui/table";

/** The schools that have places of an offer; nothing while none has. */
export function OfferSchools({ offer }: { offer: OfferView }) {
  if (offer.placements.length === 0) return null;
  return (
    <Table
      caption="Schools"
      columns={[
        { heading: "School" },
        { heading: "Dates" },
        { heading: "Year" },
        { heading: "Pupils", numeric: true },
        { heading: "Half-days", numeric: true },
      ]}
      rows={offer.placements.map((placement) => ({
        key: placement.id,
        cells: [
          placement.schoolName,
          datesInWords(placement.startsOn, placement.endsOn),
          placement.yearGroup,
          placement.pupils,
          placement.halfDays,
        ],
      }))}
    />
  );
}
