import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dayToDate, today } from "~/platform/clock";
import { ok, problem } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { PlacementAnswers } from "./answer-forms";
import { moveOffer } from "./move-offer.server";
import { misfit, placesLeft } from "./placement-fits";
import { takesSchools } from "./stages";
import { offersToHub } from "./visible.server";

/**
 * The hub gives places of an accepted offer to a school, with dates; the employer hears of both. The offer is matched
 * while places are left and confirmed when the last one is taken.
 * @returns the placement's id, `not-found`, `wrong-stage`, or `invalid` beside a field
 */
export const recordPlacement = (actor: Actor, offerId: string, answers: PlacementAnswers) =>
  asActor(actor, async (tx) => {
    // Held until the transaction ends, so that two coordinators cannot both give away the last places.
    await tx.$queryRaw`select id from placement_offer where id = ${offerId} for update`;
    const offer = await tx.placementOffer.findFirst({
      where: { AND: [{ id: offerId }, offersToHub(actor)] },
      include: { placements: true },
    });
    if (!offer) return problem("not-found");
    if (!takesSchools.includes(offer.stage)) return problem("wrong-stage");
    const left = placesLeft(offer, offer.placements);
    const wrong = misfit(offer, left, answers, today());
    if (wrong) return wrong;
    const to = answers.pupils === left ? "confirmed" : "matched";
    if (offer.stage !== to) {
      const moved = await moveOffer(tx, offer, to, offersToHub(actor));
      if (!moved.ok) return moved;
    }
    const placement = await tx.placement.create({
      data: {
        ...answers,
        offerId,
        startsOn: dayToDate(answers.startsOn),
        endsOn: dayToDate(answers.endsOn),
      },
    });
    await record(tx, actor, "placement.recorded", offerId, {
      organisationId: offer.organisationId,
      detail: { placementId: placement.id },
    });
    await enqueue(tx, "placement.answered", { offerId });
    return ok({ id: placement.id });
  });
