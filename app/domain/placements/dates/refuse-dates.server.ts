import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { changeableOffers } from "../visible.server";
import { unanswered } from "./unanswered";

/**
 * The employer says no to proposed dates, or asks for others, in words that the hub reads.
 * @returns the offer's id; `not-found`; `wrong-stage` where it was answered or taken back before
 */
export const refuseDates = (
  actor: PersonActor,
  proposalId: string,
  { answer, words }: { answer: "declined" | "other"; words: string | null },
) =>
  asActor(actor, async (tx) => {
    const own = { AND: [{ id: proposalId }, { offer: changeableOffers(actor) }] };
    const proposal = await tx.dateProposal.findFirst({ where: own, include: { offer: true } });
    if (!proposal) return problem("not-found");
    const { offerId, offer } = proposal;
    const { count } = await tx.dateProposal.updateMany({
      where: { AND: [own, unanswered] },
      data: { answer, answerWords: words, answeredByName: actor.name, answeredAt: now() },
    });
    if (!count) return problem("wrong-stage");
    await record(tx, actor, answer === "other" ? "dates.others-asked" : "dates.declined", offerId, {
      organisationId: offer.organisationId,
      detail: { proposalId },
    });
    await enqueue(tx, "dates.answered", { proposalId });
    return ok({ offerId });
  });
