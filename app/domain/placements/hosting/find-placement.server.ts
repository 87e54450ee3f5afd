import type { Actor } from "~/platform/actor";
import { ok, problem } from "~/platform/problems";
import { findOwnOffer } from "../find-offer.server";

/** A placement of the actor's own employer with its offer; `not-found` also once the offer was called off. */
export async function findPlacement(actor: Actor, offerId: string, placementId: string) {
  const offer = await findOwnOffer(actor, offerId);
  if (!offer.ok) return offer;
  const placement = offer.value.placements.find(({ id }) => id === placementId);
  if (!placement || offer.value.stage === "cancelled") return problem("not-found");
  return ok({ offer: offer.value, placement });
}
