import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { problem } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { moveOffer } from "./move-offer.server";
import { changeableOffers } from "./visible.server";

/**
 * The employer calls off an offer that a school counts on; the hub hears at once why, and tells the school.
 * @returns its id, `not-found` or `wrong-stage`
 */
export const cancelOffer = (actor: Actor, id: string, { reason }: { reason: string }) =>
  asActor(actor, async (tx) => {
    const offer = await tx.placementOffer.findFirst({ where: { AND: [{ id }, changeableOffers(actor)] } });
    if (!offer) return problem("not-found");
    const moved = await moveOffer(tx, offer, "cancelled", changeableOffers(actor), { reason });
    if (!moved.ok) return moved;
    await record(tx, actor, "offer.cancelled", id, { organisationId: offer.organisationId });
    await enqueue(tx, "placement.ended", { offerId: id });
    return moved;
  });
