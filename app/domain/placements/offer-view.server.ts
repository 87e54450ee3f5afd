import { boroughWithCode } from "~/domain/places/boroughs";
import { hubWithSlug } from "~/domain/places/hubs";
import { dateToDay } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import { offerReference } from "./offer-facts";
import { placesLeft } from "./placement-fits";

/** What a row must bring along to be shown whole. */
export const wholeOffer = {
  organisation: { select: { name: true } },
  site: { select: { name: true, postcode: true, boroughCode: true } },
  placements: { orderBy: [{ startsOn: "asc" }, { createdAt: "asc" }] },
} satisfies Prisma.PlacementOfferInclude;

type Row = Prisma.PlacementOfferGetPayload<{ include: typeof wholeOffer }>;

const dayOrNull = (date: Date | null) => date && dateToDay(date);

/** An offer as its pages show it: days as `2026-11-22`, the borough and hub by name. */
export function viewOf(row: Row) {
  const { organisation, site, placements, organisationId, createdById, updatedAt, ...offer } = row;
  return {
    ...offer,
    reference: offerReference(offer.number),
    fromDate: dayOrNull(offer.fromDate),
    toDate: dayOrNull(offer.toDate),
    employerName: organisation.name,
    siteName: site.name,
    postcode: site.postcode,
    boroughName: boroughWithCode(site.boroughCode ?? "")?.name ?? null,
    hubName: hubWithSlug(offer.hubSlug)?.name ?? "the Careers Hub",
    left: placesLeft(offer, placements),
    placements: placements.map(({ startsOn, endsOn, ...placement }) => ({
      ...placement,
      startsOn: dateToDay(startsOn),
      endsOn: dateToDay(endsOn),
    })),
  };
}

export type OfferView = ReturnType<typeof viewOf>;
