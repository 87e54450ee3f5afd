import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dayToDate, now, today } from "~/platform/clock";
import { ok, problem } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { viewOf, wholeOffer } from "../offer-view.server";
import { misfit } from "../placement-fits";
import { takesSchools } from "../stages";
import { offersToHub } from "../visible.server";
import type { ProposalAnswers } from "./date-forms";
import { freed, outsideOffer } from "./proposal-fits";

/**
 * The hub proposes a school and dates, within what the offer says; the employer is written to and answers. Nothing is
 * promised by it: places are taken when the employer accepts. A form sent twice proposes once.
 * @returns the proposal's id, `not-found`, `wrong-stage`, or `invalid` beside a field
 */
export const proposeDates = (actor: PersonActor, offerId: string, answers: ProposalAnswers) =>
  asActor(actor, async (tx) => {
    const row = await tx.placementOffer.findFirst({
      where: { AND: [{ id: offerId }, offersToHub(actor)] },
      include: wholeOffer,
    });
    if (!row) return problem("not-found");
    if (!takesSchools.includes(row.stage)) return problem("wrong-stage");
    const offer = viewOf(row);
    const { proposalId = randomUUID(), words, startsOn, endsOn, ...said } = answers;
    const wrong =
      misfit(offer, offer.left, answers, today()) ??
      (freed(offer.proposals) ? undefined : outsideOffer(offer, answers));
    if (wrong) return wrong;
    const { count } = await tx.dateProposal.createMany({
      data: {
        id: proposalId,
        offerId,
        ...said,
        startsOn: dayToDate(startsOn),
        endsOn: dayToDate(endsOn),
        words: words ?? null,
        proposedByName: actor.name,
        proposedAt: now(),
      },
      skipDuplicates: true,
    });
    if (!count) return ok({ id: proposalId });
    const { organisationId } = offer;
    await record(tx, actor, "dates.proposed", offerId, { organisationId, detail: { proposalId } });
    await enqueue(tx, "dates.proposed", { proposalId });
    return ok({ id: proposalId });
  });
