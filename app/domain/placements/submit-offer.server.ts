import { record } from "~/domain/audit/record.server";
import { isBarred } from "~/domain/organisations/verification/standings";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, now, today } from "~/platform/clock";
import { problem } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { moveOffer } from "./move-offer.server";
import { daysPassed } from "./task-list/days-passed";
import { findCoordinator } from "./task-list/find-coordinator.server";
import { pagesLeft } from "./task-list/pages";
import { changeableOffers } from "./visible.server";

/**
 * Sends a draft to the hub of its site's borough, named with a person there; the hub and the employer hear of it by letter.
 * @returns its id, `not-found`, `wrong-stage`, `invalid` while a page is unanswered or its dates have passed, or
 * `not-allowed` of an employer that is refused or suspended, and where its site has closed
 */
export async function submitOffer(actor: Actor, id: string) {
  const scope = { AND: [{ id }, changeableOffers(actor)] };
  const going = await asActor(actor, (tx) =>
    tx.placementOffer.findFirst({ where: scope, select: { hubSlug: true } }),
  );
  if (!going) return problem("not-found");
  const coordinatorName = (await findCoordinator(going.hubSlug)) ?? null;
  return asActor(actor, async (tx) => {
    const offer = await tx.placementOffer.findFirst({
      where: scope,
      include: { organisation: { select: { standing: true } }, site: { select: { closedAt: true } } },
    });
    if (!offer) return problem("not-found");
    if (offer.stage !== "draft") return problem("wrong-stage");
    if (isBarred(offer.organisation.standing))
      return problem(
        "not-allowed",
        "Your organisation is refused or suspended, so no offer of its goes to a hub. What you wrote is kept.",
      );
    if (offer.site.closedAt)
      return problem("not-allowed", "The site of this offer has closed. Choose another, then send it.");
    if (pagesLeft(offer.pagesDone).length)
      return problem("invalid", "Answer every page before you send the offer.");
    const { dateMode, toDate } = offer;
    const days = offer.days.map(dateToDay);
    const passed = daysPassed({ dateMode, days, toDate: toDate && dateToDay(toDate) }, today());
    if (passed) return passed;
    const sent = { submittedAt: now(), coordinatorName };
    const moved = await moveOffer(tx, offer, "with_hub", changeableOffers(actor), sent);
    if (!moved.ok) return moved;
    await record(tx, actor, "offer.submitted", id, { organisationId: offer.organisationId });
    await enqueue(tx, "placement.offered", { offerId: id });
    return moved;
  });
}
