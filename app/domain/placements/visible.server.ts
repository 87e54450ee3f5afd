import { whereMay } from "~/domain/permissions/permissions";
import { type Actor, standingsOf } from "~/platform/actor";
import type { Prisma } from "~prisma/generated/client";

/** Offers of the actor's own employers, drafts among them. */
export const ownOffers = (actor: Actor): Prisma.PlacementOfferWhereInput => ({
  organisationId: { in: whereMay(actor, "placement.read-own") },
});

/** Offers that the actor may change, send or withdraw. */
export const changeableOffers = (actor: Actor): Prisma.PlacementOfferWhereInput => ({
  organisationId: { in: whereMay(actor, "placement.offer") },
});

/** Offers that came to the actor's hubs. An employer's draft is not there yet. */
export const offersToHub = (actor: Actor): Prisma.PlacementOfferWhereInput => ({
  hubSlug: { in: standingsOf(actor, "hub").flatMap(({ hubSlug }) => (hubSlug ? [hubSlug] : [])) },
  stage: { not: "draft" },
});
