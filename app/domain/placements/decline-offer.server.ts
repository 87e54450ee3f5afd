import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { problem } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { moveOffer } from "./move-offer.server";
import { offersToHub } from "./visible.server";

/** The hub says no and why; the employer reads the reason in its letter. @returns its id, `not-found` or `wrong-stage` */
export const declineOffer = (actor: PersonActor, id: string, { reason }: { reason: string }) =>
  asActor(actor, async (tx) => {
    const offer = await tx.placementOffer.findFirst({ where: { AND: [{ id }, offersToHub(actor)] } });
    if (!offer) return problem("not-found");
    const answer = { answeredAt: now(), coordinatorName: actor.name, reason };
    const moved = await moveOffer(tx, offer, "declined", offersToHub(actor), answer);
    if (!moved.ok) return moved;
    await record(tx, actor, "offer.declined", id, { organisationId: offer.organisationId });
    await enqueue(tx, "placement.answered", { offerId: id });
    return moved;
  });
