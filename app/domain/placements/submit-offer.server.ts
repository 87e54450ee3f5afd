import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { problem } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { moveOffer } from "./move-offer.server";
import { changeableOffers } from "./visible.server";

/** Sends a draft to the hub of its site's borough; the hub hears of it by letter. @returns its id, `not-found` or `wrong-stage` */
export const submitOffer = (actor: Actor, id: string) =>
  asActor(actor, async (tx) => {
    const offer = await tx.placementOffer.findFirst({ where: { AND: [{ id }, changeableOffers(actor)] } });
    if (!offer) return problem("not-found");
    const moved = await moveOffer(tx, offer, "with_hub", changeableOffers(actor), { submittedAt: now() });
    if (!moved.ok) return moved;
    await record(tx, actor, "offer.submitted", id, { organisationId: offer.organisationId });
    await enqueue(tx, "placement.offered", { offerId: id });
    return moved;
  });
