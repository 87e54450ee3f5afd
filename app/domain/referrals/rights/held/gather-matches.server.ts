import { detailWords } from "~/domain/audit/detail-words";
import type { Tx } from "~/platform/actor.server";
import type { Rows } from "./section";
import type { sectionsOfPerson } from "./sections-of-person";
import { instant } from "./values";

type Gathered = Rows<(typeof sectionsOfPerson)[number]>;
type Half = Pick<Gathered, "suggestions" | "dismissals" | "saved" | "cards">;

const vacancy = { select: { title: true, number: true, organisation: { select: { name: true } } } } as const;
type Vacancy = { title: string; number: number; organisation: { name: string } };
const named = ({ title, number, organisation }: Vacancy) => ({
  vacancy: `${title} (FD-${number})`,
  employer: organisation.name,
});

/** What matching and a broker made of somebody: suggested, set aside, saved, and shown to another borough. */
export async function gatherMatches(tx: Tx, candidateId: string): Promise<Half> {
  const where = { candidateId };
  const suggestions = await tx.suggestion.findMany({
    where,
    include: { vacancy },
    orderBy: { createdAt: "asc" },
  });
  const dismissals = await tx.dismissal.findMany({
    where,
    include: { vacancy },
    orderBy: { createdAt: "asc" },
  });
  const saved = await tx.savedVacancy.findMany({
    where,
    include: { vacancy },
    orderBy: { createdAt: "asc" },
  });
  const cards = await tx.sharedCard.findMany({ where, orderBy: { sharedAt: "asc" } });
  const boroughs = await tx.organisation.findMany({
    where: { id: { in: cards.map(({ toBrokerageId }) => toBrokerageId) } },
    select: { id: true, name: true },
  });
  return {
    suggestions: suggestions.map((row) => ({
      ...named(row.vacancy),
      score: row.score,
      at: instant(row.createdAt),
    })),
    dismissals: dismissals.map((row) => ({
      ...named(row.vacancy),
      reason: row.reason,
      note: row.note,
      by: row.personName,
      at: instant(row.createdAt),
    })),
    saved: saved.map((row) => ({ ...named(row.vacancy), by: row.personName, at: instant(row.createdAt) })),
    cards: cards.map((row) => ({
      to: boroughs.find(({ id }) => id === row.toBrokerageId)?.name ?? "A borough",
      card: detailWords(row.card),
      note: row.note,
      by: row.sharedByName,
      at: instant(row.sharedAt),
      answer: row.answer,
      answerWords: row.answerWords,
      answeredAt: instant(row.answeredAt),
      endedAt: instant(row.endedAt),
    })),
  };
}
