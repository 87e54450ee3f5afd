import { boroughWithCode } from "~/domain/places/boroughs";
import { hubWithSlug } from "~/domain/places/hubs";
import { dateToDay } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import { answersKept } from "./hosting/report-form";
import { offerReference } from "./offer-facts";
import { placesLeft } from "./placement-fits";

/** What a row must bring along to be shown whole. */
export const wholeOffer = {
  organisation: { select: { name: true } },
  site: { select: { name: true, postcode: true, boroughCode: true } },
  placements: { orderBy: [{ startsOn: "asc" }, { createdAt: "asc" }], include: { report: true } },
  proposals: { orderBy: [{ proposedAt: "desc" }, { id: "desc" }] },
} satisfies Prisma.PlacementOfferInclude;

type Row = Prisma.PlacementOfferGetPayload<{ include: typeof wholeOffer }>;

const dayOrNull = (date: Date | null) => date && dateToDay(date);

const span = ({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }) => ({
  startsOn: dateToDay(startsOn),
  endsOn: dateToDay(endsOn),
});

/** An offer as its pages show it: days as `2026-11-22`, the borough and hub by name. */
export function viewOf(row: Row) {
  const { organisation, site, placements, proposals, createdById, updatedAt, ...offer } = row;
  return {
    ...offer,
    reference: offerReference(offer.number),
    days: offer.days.map(dateToDay),
    fromDate: dayOrNull(offer.fromDate),
    toDate: dayOrNull(offer.toDate),
    employerName: organisation.name,
    siteName: site.name,
    postcode: site.postcode,
    boroughName: boroughWithCode(site.boroughCode ?? "")?.name ?? null,
    hubName: hubWithSlug(offer.hubSlug)?.name ?? "the Careers Hub",
    left: placesLeft(offer, placements),
    placements: placements.map(({ report, ...placement }) => ({
      ...placement,
      ...span(placement),
      report: report && { byName: report.byName, at: report.at, answers: answersKept(report.answers) },
    })),
    proposals: proposals.map((proposal) => ({ ...proposal, ...span(proposal) })),
  };
}

export type OfferView = ReturnType<typeof viewOf>;
export type Proposal = OfferView["proposals"][number];
