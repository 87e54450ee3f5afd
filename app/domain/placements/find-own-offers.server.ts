import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { offerReference } from "./offer-facts";
import { placesLeft } from "./placement-fits";
import { stageWords } from "./stages";
import { ownOffers } from "./visible.server";

/** The offers of the actor's own employers, newest first, each in the few words that a list shows. */
export const findOwnOffers = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const offers = await tx.placementOffer.findMany({
      where: ownOffers(actor),
      include: { site: { select: { name: true } }, placements: { select: { pupils: true } } },
      orderBy: { number: "desc" },
      take: 100,
    });
    return offers.map(({ id, number, title, stage, places, site, placements }) => ({
      id,
      reference: offerReference(number),
      title,
      stage,
      stageWords: stageWords[stage],
      siteName: site.name,
      places,
      left: placesLeft({ places }, placements),
    }));
  });
