import { boroughWithCode } from "~/domain/places/boroughs";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { Prisma } from "~prisma/generated/client";
import { placesLeft } from "./placement-fits";
import type { OfferStage } from "./stages";
import { offersToHub } from "./visible.server";

const shown = 100;

/** The order of a coordinator's day: what waits for an answer, then what waits for a school. */
const open: readonly OfferStage[] = ["with_hub", "accepted", "matched", "confirmed", "under_way"];

type Row = Prisma.PlacementOfferGetPayload<{
  include: { organisation: true; site: true; placements: true };
}>;

const line = ({ organisation, site, placements, ...offer }: Row) => ({
  id: offer.id,
  title: offer.title,
  stage: offer.stage,
  employerName: organisation.name,
  boroughName: boroughWithCode(site.boroughCode ?? "")?.name ?? null,
  submittedAt: offer.submittedAt,
  places: offer.places,
  left: placesLeft(offer, placements),
});

/**
 * The queue of the actor's hubs: offers that wait for an answer first, the longest wait on top; then the others still
 * open. `waiting`, `seeking` (a school) and `agreed` count them all; of a very long queue the first hundred are listed.
 */
export const findHubOffers = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const counts = await tx.placementOffer.groupBy({
      by: ["stage"],
      where: offersToHub(actor),
      _count: true,
    });
    const countOf = (...stages: OfferStage[]) =>
      counts.reduce((sum, { stage, _count }) => sum + (stages.includes(stage) ? _count : 0), 0);
    const offers: Row[] = [];
    for (const stage of open)
      if (offers.length < shown)
        offers.push(
          ...(await tx.placementOffer.findMany({
            where: { AND: [{ stage }, offersToHub(actor)] },
            include: { organisation: true, site: true, placements: true },
            orderBy: [{ submittedAt: "asc" }, { number: "asc" }],
            take: shown - offers.length,
          })),
        );
    return {
      waiting: countOf("with_hub"),
      seeking: countOf("accepted", "matched"),
      agreed: countOf("confirmed", "under_way"),
      offers: offers.map(line),
    };
  });

export type HubQueue = Awaited<ReturnType<typeof findHubOffers>>;
