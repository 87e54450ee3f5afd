import { reportLines } from "~/domain/placements/hosting/report-form";
import type { OfferView } from "~/domain/placements/offer-view.server";
import { placementLines } from "~/domain/placements/offer-words";
import { paths } from "~/paths";
import { Details } from "~/ui/details";
import { SummaryList } from "~/ui/summary-list";

/** The schools that have places: who comes and when, the way to get ready, and how it went once it is said. */
export const Schools = ({ offer, mayChange }: { offer: OfferView; mayChange: boolean }) =>
  offer.placements.map((placement) => (
    <section key={placement.id} aria-label={placement.schoolName}>
      <SummaryList title={placement.schoolName} rows={placementLines(placement)} />
      {offer.stage !== "cancelled" && !placement.report && (
        <p>
          <a href={paths.hostPlacement(offer.id, placement.id)}>
            Checklist for the first day, and the dates for your calendar
          </a>
          {mayChange && offer.stage !== "confirmed" && offer.stage !== "matched" && (
            <>
              {". "}
              <a href={paths.reportHosting(offer.id, placement.id)}>Say how it went</a>
            </>
          )}
        </p>
      )}
      {placement.report?.answers && (
        <Details summary={`What ${placement.report.byName} said of how it went`}>
          <SummaryList rows={reportLines(placement.report.answers)} />
        </Details>
      )}
    </section>
  ));
