import { reportLines } from "~/domain/placements/hosting/report-form";
import type { OfferView } from "~/domain/placements/offer-view.server";
import { placementLines } from "~/domain/placements/offer-words";
import { Details } from "~/ui/details";
import { SummaryList } from "~/ui/summary-list";

/** The schools that have places of an offer, and how it went once the host has said; nothing while none has. */
export const OfferSchools = ({ offer }: { offer: OfferView }) =>
  offer.placements.map((placement) => (
    <section key={placement.id} aria-label={placement.schoolName}>
      <SummaryList title={placement.schoolName} rows={placementLines(placement)} />
      {placement.report?.answers && (
        <Details summary={`How it went, said by ${placement.report.byName}`} open>
          <SummaryList rows={reportLines(placement.report.answers)} />
        </Details>
      )}
    </section>
  ));
