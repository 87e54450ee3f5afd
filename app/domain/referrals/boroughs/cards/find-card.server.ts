import { vacancyReference } from "~/domain/vacancies/reference";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { referralReference } from "../../stage-words";
import { Card, cardLines, cardNumber } from "./card";
import { sharedBy, sharedWith } from "./visible.server";

type Shown = {
  id: string;
  number: string;
  lines: { key: string; value: string }[];
  vacancy: { id: string; reference: string; title: string } | null;
  note: string | null;
  sharedByName: string;
  /** ISO days. */
  sharedOn: string;
  answer: string | null;
  answerWords: string | null;
  answeredByName: string | null;
  answeredOn: string | null;
};
/** As a borough sees it with which it is shared: nothing tells whose it is. */
export type CardReceived = Shown & { side: "receiver"; fromBorough: string };
/** As the borough sees it that shared it. */
export type CardSent = Shown & {
  side: "sharer";
  toBorough: string;
  ended: boolean;
  candidate: { id: string; reference: string };
  /** Their referral to that vacancy, once there is one. */
  referral: { id: string; reference: string } | null;
};

/** One anonymous card, for the borough that shared it or the one it is shared with. */
export const findCard = (actor: PersonActor, id: string): Promise<Result<CardReceived | CardSent>> =>
  asActor(actor, async (tx) => {
    const card = await tx.sharedCard.findFirst({
      where: { AND: [{ id }, { OR: [sharedBy(actor), sharedWith(actor)] }] },
    });
    if (!card) return problem("not-found");
    const vacancy = card.vacancyId && (await tx.vacancy.findUnique({ where: { id: card.vacancyId } }));
    const { note, sharedByName, answer, answerWords, answeredByName, answeredAt } = card;
    const shown: Shown = {
      id,
      number: cardNumber(id),
      lines: cardLines(Card.parse(card.card)),
      vacancy: vacancy
        ? { id: vacancy.id, reference: vacancyReference(vacancy.number), title: vacancy.title }
        : null,
      ...{ note, sharedByName, answer, answerWords, answeredByName },
      sharedOn: londonDate(card.sharedAt),
      answeredOn: answeredAt && londonDate(answeredAt),
    };
    const candidate = await tx.candidate.findUnique({ where: { id: card.candidateId } });
    const nameOf = async (brokerage: string) =>
      (await tx.organisation.findUnique({ where: { id: brokerage } }))?.name ?? "Another borough";
    // Only the sharer's own transaction finds the candidate.
    if (!candidate)
      return ok({ ...shown, side: "receiver" as const, fromBorough: await nameOf(card.fromBrokerageId) });
    return ok({
      ...shown,
      side: "sharer" as const,
      toBorough: await nameOf(card.toBrokerageId),
      ended: card.endedAt !== null,
      candidate: { id: candidate.id, reference: candidate.reference },
      referral: await referralOf(tx, candidate.id, card.vacancyId),
    });
  });

async function referralOf(tx: Tx, candidateId: string, vacancyId: string | null) {
  const referral = vacancyId && (await tx.referral.findFirst({ where: { candidateId, vacancyId } }));
  return referral ? { id: referral.id, reference: referralReference(referral.number) } : null;
}
