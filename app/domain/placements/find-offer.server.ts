import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem } from "~/platform/problems";
import type { Prisma } from "~prisma/generated/client";
import { viewOf, wholeOffer } from "./offer-view.server";
import { offersToHub, ownOffers } from "./visible.server";

const find = (actor: Actor, id: string, scope: Prisma.PlacementOfferWhereInput) =>
  asActor(actor, async (tx) => {
    const offer = await tx.placementOffer.findFirst({
      where: { AND: [{ id }, scope] },
      include: wholeOffer,
    });
    return offer ? ok(viewOf(offer)) : problem("not-found");
  });

/** An offer of the actor's own employer, or `not-found`. */
export const findOwnOffer = (actor: Actor, id: string) => find(actor, id, ownOffers(actor));

/** An offer that came to the actor's hub, or `not-found`. */
export const findHubOffer = (actor: Actor, id: string) => find(actor, id, offersToHub(actor));
