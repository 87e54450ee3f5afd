import type { Tx } from "~/platform/actor.server";
import { dayToDate } from "~/platform/clock";
import { ok } from "~/platform/problems";
import type { Placement, PlacementOffer, Prisma } from "~prisma/generated/client";
import type { PlacementAnswers } from "./answer-forms";
import { moveOffer } from "./move-offer.server";
import { placesLeft } from "./placement-fits";

/**
 * Holds an offer until the transaction ends, so that nobody else gives its places away meanwhile. Lock before reading
 * what is left.
 */
export const holdOffer = (tx: Tx, offerId: string) =>
  tx.$queryRaw`select id from placement_offer where id = ${offerId} for update`;

/**
 * Gives places of a held offer to a school. The offer is matched while places are left, confirmed when the last one is
 * taken, and stays under way where another school has begun.
 * @param scope says again whose offer it may be
 * @returns the placement's id, or `wrong-stage`
 */
export async function takePlaces(
  tx: Tx,
  offer: PlacementOffer & { placements: Placement[] },
  scope: Prisma.PlacementOfferWhereInput,
  placement: PlacementAnswers & { id?: string },
) {
  const full = placement.pupils === placesLeft(offer, offer.placements);
  const to = full ? "confirmed" : "matched";
  if (offer.stage !== to && offer.stage !== "under_way") {
    const moved = await moveOffer(tx, offer, to, scope);
    if (!moved.ok) return moved;
  }
  const { startsOn, endsOn } = placement;
  const { id } = await tx.placement.create({
    data: { ...placement, offerId: offer.id, startsOn: dayToDate(startsOn), endsOn: dayToDate(endsOn) },
  });
  return ok({ id });
}
