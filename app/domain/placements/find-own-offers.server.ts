import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay } from "~/platform/clock";
import { unanswered } from "./dates/unanswered";
import { offerReference } from "./offer-facts";
import { placesLeft } from "./placement-fits";
import { stageWords } from "./stages";
import { siteChosen } from "./task-list/page-defaults";
import { pagesLeft } from "./task-list/pages";
import { ownOffers } from "./visible.server";

/** The offers of the actor's own employers, newest first, each in the few words that a list and the home page need. */
export const findOwnOffers = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const offers = await tx.placementOffer.findMany({
      where: ownOffers(actor),
      include: {
        site: { select: { name: true } },
        placements: { include: { report: { select: { id: true } } }, orderBy: { startsOn: "asc" } },
        proposals: { where: unanswered, orderBy: { proposedAt: "asc" } },
      },
      orderBy: { number: "desc" },
      take: 100,
    });
    return offers.map(({ id, number, title, stage, mode, places, pagesDone, ...offer }) => ({
      id,
      reference: offerReference(number),
      title,
      stage,
      stageWords: stageWords[stage],
      siteName: siteChosen({ mode, askId: offer.askId }) ? offer.site.name : null,
      places,
      left: placesLeft({ places }, offer.placements),
      pagesLeft: pagesLeft(pagesDone).length,
      waiting: offer.proposals.map((proposal) => ({ id: proposal.id, schoolName: proposal.schoolName })),
      placements: offer.placements.map((placement) => ({
        id: placement.id,
        schoolName: placement.schoolName,
        startsOn: dateToDay(placement.startsOn),
        endsOn: dateToDay(placement.endsOn),
        reported: placement.report !== null,
      })),
    }));
  });

export type OwnOffer = Awaited<ReturnType<typeof findOwnOffers>>[number];
