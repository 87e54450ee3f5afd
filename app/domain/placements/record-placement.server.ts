import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { problem } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { PlacementAnswers } from "./answer-forms";
import { misfit, placesLeft } from "./placement-fits";
import { takesSchools } from "./stages";
import { holdOffer, takePlaces } from "./take-places.server";
import { offersToHub } from "./visible.server";

/**
 * The hub records a school and dates that it agreed with the employer otherwise, such as by phone; the employer hears
 * of both. The usual way is to propose them.
 * @returns the placement's id, `not-found`, `wrong-stage`, or `invalid` beside a field
 */
export const recordPlacement = (actor: Actor, offerId: string, answers: PlacementAnswers) =>
  asActor(actor, async (tx) => {
    await holdOffer(tx, offerId);
    const offer = await tx.placementOffer.findFirst({
      where: { AND: [{ id: offerId }, offersToHub(actor)] },
      include: { placements: true },
    });
    if (!offer) return problem("not-found");
    if (!takesSchools.includes(offer.stage)) return problem("wrong-stage");
    const wrong = misfit(offer, placesLeft(offer, offer.placements), answers, today());
    if (wrong) return wrong;
    const placement = await takePlaces(tx, offer, offersToHub(actor), answers);
    if (!placement.ok) return placement;
    await record(tx, actor, "placement.recorded", offerId, {
      organisationId: offer.organisationId,
      detail: { placementId: placement.value.id },
    });
    await enqueue(tx, "placement.answered", { offerId });
    return placement;
  });
