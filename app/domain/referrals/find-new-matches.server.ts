import { STRONG } from "~/domain/matching/score/rank";
import { boroughWithCode } from "~/domain/places/boroughs";
import { openOn } from "~/domain/vacancies/open-on.server";
import type { Tx } from "~/platform/actor.server";
import { dateToDay, londonDate } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";

/** Somebody who suits, by reference and never by name; `score` from 0 to 100, as it stood when they were suggested. */
export type NewMatch = { reference: string; score: number };

/** An open vacancy and who suits it well, the best first. */
export type VacancyWithMatches = {
  id: string;
  title: string;
  employer: string;
  /** Null where nobody knows. */
  boroughName: string | null;
  /** An ISO day, or null. */
  closesOn: string | null;
  /** On the broker's own caseload. */
  own: NewMatch[];
  /** Of their brokerage and on nobody's caseload. */
  others: NewMatch[];
};

export type NewMatches = { total: number; vacancies: VacancyWithMatches[] };

type Wanted = {
  personId: string;
  /** The brokerages that the person belongs to. */
  brokerageIds: readonly string[];
  /** Suggested after this moment, and not after that one. */
  since: Date;
  until: Date;
};

/**
 * What is new to a broker: candidates suggested since, who suit strongly, still look for work, were not dismissed and
 * not put forward yet, for vacancies that are still open. A colleague's caseload is left to the colleague; vacancies
 * for people of the broker's own come first.
 */
export async function findNewMatches(tx: Tx, wanted: Wanted): Promise<NewMatches> {
  const { personId, brokerageIds, since, until } = wanted;
  const colleagues = await tx.membership.findMany({
    where: { organisationId: { in: [...brokerageIds] }, personId: { not: personId } },
    select: { personId: true },
  });
  // On the caseload of somebody who has left is on nobody's.
  const theirs = colleagues.map((colleague) => colleague.personId);
  const within: Prisma.CandidateWhereInput = {
    available: true,
    brokerageId: { in: [...brokerageIds] },
    OR: [{ brokerId: null }, { brokerId: { notIn: theirs } }],
  };
  const rows = await tx.suggestion.findMany({
    where: {
      brokerageId: { in: [...brokerageIds] },
      score: { gte: STRONG },
      createdAt: { gt: since, lte: until },
      vacancy: openOn(londonDate(until)),
      candidate: within,
    },
    select,
    orderBy: [{ score: "desc" }, { candidate: { reference: "asc" } }],
  });
  const settled = await decided(tx, rows);
  return arranged(
    rows.filter((row) => !settled.has(pair(row))),
    personId,
  );
}

const select = {
  vacancyId: true,
  candidateId: true,
  score: true,
  candidate: { select: { reference: true, brokerId: true } },
  vacancy: {
    select: {
      id: true,
      title: true,
      closesOn: true,
      organisation: { select: { name: true } },
      site: { select: { boroughCode: true } },
    },
  },
} satisfies Prisma.SuggestionSelect;

type Row = Prisma.SuggestionGetPayload<{ select: typeof select }>;
type Pair = { vacancyId: string; candidateId: string };

const pair = ({ vacancyId, candidateId }: Pair) => `${vacancyId} ${candidateId}`;

/** Those of whom a broker has already said yes or no for that vacancy. */
async function decided(tx: Tx, rows: readonly Pair[]): Promise<Set<string>> {
  const where = {
    vacancyId: { in: [...new Set(rows.map(({ vacancyId }) => vacancyId))] },
    candidateId: { in: [...new Set(rows.map(({ candidateId }) => candidateId))] },
  };
  const which = { vacancyId: true, candidateId: true } as const;
  const referred = await tx.referral.findMany({ where, select: which });
  const dismissed = await tx.dismissal.findMany({ where, select: which });
  return new Set([...referred, ...dismissed].map(pair));
}

function arranged(rows: readonly Row[], personId: string): NewMatches {
  const vacancies = new Map<string, VacancyWithMatches>();
  for (const { vacancy, candidate, score } of rows) {
    const known = vacancies.get(vacancy.id) ?? introduced(vacancy);
    vacancies.set(vacancy.id, known);
    const list = candidate.brokerId === personId ? known.own : known.others;
    list.push({ reference: candidate.reference, score });
  }
  // The best scores came first, so the vacancies stand in their order already: a stable sort keeps it.
  const ordered = [...vacancies.values()].sort((a, b) => Math.sign(b.own.length) - Math.sign(a.own.length));
  return { total: rows.length, vacancies: ordered };
}

const introduced = ({ organisation, site, closesOn, ...rest }: Row["vacancy"]): VacancyWithMatches => ({
  ...rest,
  employer: organisation.name,
  boroughName: boroughWithCode(site.boroughCode ?? "")?.name ?? null,
  closesOn: closesOn && dateToDay(closesOn),
  own: [],
  others: [],
});
