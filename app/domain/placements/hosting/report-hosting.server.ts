import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, now, today } from "~/platform/clock";
import { ok, problem } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { changeableOffers } from "../visible.server";
import type { HostAnswers } from "./report-form";

/**
 * The host says how a placement went, once, on its last day or after. The hub reads it.
 * @returns the offer's id; `not-found`; `wrong-stage` before the last day; `taken` where it was said before; `invalid`
 * where more came than were agreed
 */
export const reportHosting = (actor: PersonActor, placementId: string, answers: HostAnswers) =>
  asActor(actor, async (tx) => {
    const placement = await tx.placement.findFirst({
      where: { AND: [{ id: placementId }, { offer: changeableOffers(actor) }] },
      include: { offer: true },
    });
    if (!placement) return problem("not-found");
    const { offerId, offer, pupils, endsOn } = placement;
    if (offer.stage === "cancelled") return problem("wrong-stage", "This placement was called off.");
    if (dateToDay(endsOn) > today())
      return problem("wrong-stage", "We ask how it went on the last day. Come back then.");
    if (answers.came > pupils)
      return problem("invalid", `${pupils} were to come. Enter ${pupils} or fewer`, "came");
    const { count } = await tx.hostReport.createMany({
      data: { offerId, placementId, answers, byName: actor.name, at: now() },
      skipDuplicates: true,
    });
    if (!count) return problem("taken", "Somebody at your organisation has already told us how it went.");
    await record(tx, actor, "hosting.reported", offerId, {
      organisationId: offer.organisationId,
      detail: { placementId },
    });
    await enqueue(tx, "hosting.reported", { placementId });
    return ok({ offerId });
  });
