import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { Card, cardNumber } from "./cards/card";
import { sharedBy, sharedWith } from "./cards/visible.server";
import { askedBy, heldBy } from "./lock/visible.server";

/** A question or a card in a list. `on` and `answeredOn` are ISO days. */
export type Across = {
  id: string;
  /** Whom it is about: a candidate's reference, or a card's number. */
  about: string;
  /** The other borough, where it may be known. */
  borough: string | null;
  words: string;
  on: string;
  answer: string | null;
  answeredOn: string | null;
};
export type AcrossBoroughs = {
  asksReceived: Across[];
  asksMade: Across[];
  cardsReceived: Across[];
  cardsSent: (Across & { ended: boolean })[];
};

/** Shown of each kind at most: those without an answer first, then the newest. */
const SHOWN = 50;

/** All that has passed between the actor's boroughs and others: by reference and number, and nobody's name. */
export const findAcross = (actor: PersonActor): Promise<AcrossBoroughs> =>
  asActor(actor, async (tx) => {
    const asked = [{ answeredAt: { sort: "desc", nulls: "first" } }, { askedAt: "desc" }] as const;
    const shared = [{ answeredAt: { sort: "desc", nulls: "first" } }, { sharedAt: "desc" }] as const;
    const received = await tx.lockAsk.findMany({
      where: { holder: heldBy(actor) },
      include: { holder: true },
      orderBy: [...asked],
      take: SHOWN,
    });
    const made = await tx.lockAsk.findMany({ where: askedBy(actor), orderBy: [...asked], take: SHOWN });
    const cards = await tx.sharedCard.findMany({
      where: sharedWith(actor),
      orderBy: [...shared],
      take: SHOWN,
    });
    const sent = await tx.sharedCard.findMany({
      where: sharedBy(actor),
      include: { candidate: { select: { reference: true } } },
      orderBy: [{ endedAt: { sort: "desc", nulls: "first" } }, ...shared],
      take: SHOWN,
    });
    const names = await namesOf(tx, [
      ...received.map(({ askerBrokerageId }) => askerBrokerageId),
      ...cards.map(({ fromBrokerageId }) => fromBrokerageId),
      ...sent.map(({ toBrokerageId }) => toBrokerageId),
    ]);
    const referrals = await tx.referral.findMany({
      where: { id: { in: received.flatMap(({ holder }) => (holder ? [holder.referralId] : [])) } },
      include: { candidate: { select: { reference: true } } },
    });
    const ours = new Map(referrals.map(({ id, candidate }) => [id, candidate.reference]));
    const candidates = await tx.candidate.findMany({
      where: { id: { in: made.map(({ candidateId }) => candidateId) } },
      select: { id: true, reference: true },
    });
    const own = new Map(candidates.map(({ id, reference }) => [id, reference]));
    return {
      asksReceived: received.map((ask) => ({
        ...inList(ask, ask.askedAt, ask.words),
        about: ours.get(ask.holder?.referralId ?? "") ?? "Somebody",
        borough: names.get(ask.askerBrokerageId) ?? null,
      })),
      asksMade: made.map((ask) => ({
        ...inList(ask, ask.askedAt, ask.words),
        about: own.get(ask.candidateId) ?? "Somebody",
        borough: null,
      })),
      cardsReceived: cards.map((card) => ({
        ...inList(card, card.sharedAt, workOf(card.card)),
        about: cardNumber(card.id),
        borough: names.get(card.fromBrokerageId) ?? null,
      })),
      cardsSent: sent.map((card) => ({
        ...inList(card, card.sharedAt, workOf(card.card)),
        about: card.candidate.reference,
        borough: names.get(card.toBrokerageId) ?? null,
        ended: card.endedAt !== null,
      })),
    };
  });

type Row = { id: string; answer: string | null; answeredAt: Date | null };
const inList = ({ id, answer, answeredAt }: Row, at: Date, words: string) => ({
  ...{ id, answer, words },
  on: londonDate(at),
  answeredOn: answeredAt && londonDate(answeredAt),
});

const workOf = (card: unknown) => Card.parse(card).occupations.join("; ") || "No work named";

async function namesOf(tx: Tx, ids: string[]) {
  const rows = await tx.organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
