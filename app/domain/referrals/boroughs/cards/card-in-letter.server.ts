import { vacancyReference } from "~/domain/vacancies/reference";
import type { Tx } from "~/platform/actor.server";
import { Card, cardNumber } from "./card";

/** What letters say of a card that still stands; null where it was withdrawn. */
export async function cardInLetter(tx: Tx, id: string) {
  const row = await tx.sharedCard.findUnique({ where: { id }, include: { candidate: true } });
  if (!row || row.endedAt) return null;
  const [from, to, vacancy] = [
    await tx.organisation.findUnique({ where: { id: row.fromBrokerageId } }),
    await tx.organisation.findUnique({ where: { id: row.toBrokerageId } }),
    row.vacancyId && (await tx.vacancy.findUnique({ where: { id: row.vacancyId } })),
  ];
  if (!from || !to) return null;
  return {
    ...row,
    work: Card.parse(row.card).occupations.join("; ") || "Somebody looking for work",
    cardNumber: cardNumber(id),
    fromBorough: from.name,
    toBorough: to.name,
    vacancy: vacancy ? `${vacancyReference(vacancy.number)} ${vacancy.title}` : null,
  };
}
