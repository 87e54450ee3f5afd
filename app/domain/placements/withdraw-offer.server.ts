import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { problem } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { moveOffer } from "./move-offer.server";
import { changeableOffers } from "./visible.server";

/**
 * The employer takes back an offer that no school counts on yet; a hub that had it hears why.
 * @returns its id, `not-found` or `wrong-stage`
 */
export const withdrawOffer = (actor: Actor, id: string, { reason }: { reason: string }) =>
  asActor(actor, async (tx) => {
    const offer = await tx.placementOffer.findFirst({ where: { AND: [{ id }, changeableOffers(actor)] } });
    if (!offer) return problem("not-found");
    const moved = await moveOffer(tx, offer, "withdrawn", changeableOffers(actor), { reason });
    if (!moved.ok) return moved;
    await record(tx, actor, "offer.withdrawn", id, { organisationId: offer.organisationId });
    if (offer.stage !== "draft") await enqueue(tx, "placement.ended", { offerId: id });
    return moved;
  });
