import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, now, today } from "~/platform/clock";
import { ok, problem } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { misfit, placesLeft } from "../placement-fits";
import { takesSchools } from "../stages";
import { holdOffer, takePlaces } from "../take-places.server";
import { changeableOffers } from "../visible.server";
import { leftTooFew } from "./date-words";
import { unanswered } from "./unanswered";

/**
 * The employer accepts proposed dates, which makes the placement. The offer is held meanwhile: of two proposals for the
 * last places, accepted at once, one wins and the other is told so.
 * @returns the offer's and the placement's id; `not-found`; `wrong-stage` where it was answered or taken back before, or
 * the offer has ended; `taken` where too few places are left; `invalid` where the days have passed
 */
export const acceptDates = (actor: PersonActor, proposalId: string) =>
  asActor(actor, async (tx) => {
    const own = { AND: [{ id: proposalId }, { offer: changeableOffers(actor) }] };
    const proposal = await tx.dateProposal.findFirst({ where: own });
    if (!proposal) return problem("not-found");
    const { offerId, schoolName, pupils, halfDays } = proposal;
    await holdOffer(tx, offerId);
    const offer = await tx.placementOffer.findFirstOrThrow({
      where: { id: offerId },
      include: { placements: true },
    });
    if (!takesSchools.includes(offer.stage)) return problem("wrong-stage");
    const left = placesLeft(offer, offer.placements);
    if (pupils > left) return problem("taken", leftTooFew(left, pupils));
    const dates = { startsOn: dateToDay(proposal.startsOn), endsOn: dateToDay(proposal.endsOn) };
    const yearGroup = proposal.yearGroup ?? offer.yearGroups[0] ?? 0;
    const coming = { schoolName, yearGroup, pupils, halfDays, ...dates };
    const wrong = misfit(offer, left, coming, today());
    if (wrong) return problem("invalid", `${wrong.message}. Ask the hub for other dates.`);
    const answered = { answer: "accepted", answeredByName: actor.name, answeredAt: now() };
    const { count } = await tx.dateProposal.updateMany({
      where: { AND: [own, unanswered] },
      data: answered,
    });
    if (!count) return problem("wrong-stage");
    const placement = await takePlaces(tx, offer, changeableOffers(actor), { id: proposalId, ...coming });
    if (!placement.ok) throw new Error(`A held offer moved: ${offerId}`);
    const { organisationId } = offer;
    await record(tx, actor, "dates.accepted", offerId, { organisationId, detail: { proposalId } });
    await enqueue(tx, "dates.answered", { proposalId });
    await enqueue(tx, "placement.answered", { offerId });
    return ok({ offerId, placementId: placement.value.id });
  });
