import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok } from "~/platform/problems";
import { findHubOffers } from "./find-hub-offers.server";
import { findHubOffer } from "./find-offer.server";

/** A coordinator's open offer and the queue beside it, read in one transaction; `not-found` where it is not the hub's. */
export const findHubCase = (actor: Actor, id: string) =>
  asActor(actor, async () => {
    const offer = await findHubOffer(actor, id);
    return offer.ok ? ok({ offer: offer.value, queue: await findHubOffers(actor) }) : offer;
  });
