import { findHubOffers } from "~/domain/placements/find-hub-offers.server";
import { findHubOffer } from "~/domain/placements/find-offer.server";
import { found } from "~/http/form.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";

/** The open offer and the queue beside it, read in one transaction; a page that says so where there is no such offer. */
export const openOffer = (actor: Actor, id: string | undefined) =>
  asActor(actor, async () => ({
    offer: found(await findHubOffer(actor, id ?? "")),
    queue: await findHubOffers(actor),
  }));
