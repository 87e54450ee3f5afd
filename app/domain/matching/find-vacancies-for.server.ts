import { vacancyReference } from "~/domain/vacancies/reference";
import { visibleTo } from "~/domain/vacancies/visible.server";
import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { dayToDate, today } from "~/platform/clock";
import { candidateFacts } from "./candidate-source.server";
import type { CandidateFacts } from "./facts";
import { whatIsKnown } from "./knowing.server";
import { rankVacancies, suits } from "./rank";
import type { Match } from "./score";
import { vacancyFacts } from "./vacancy-facts.server";

/** Vacancies scored for one candidate at most, the newest first. */
const SCORED = 500;

/** A live vacancy beside somebody. */
export type SuitingVacancy = { id: string; reference: string; title: string; employer: string; match: Match };

export type SuitingVacancies = {
  /** The best first, whether they suit or only come near, at most as many as asked for; none with a stop. */
  vacancies: SuitingVacancy[];
  /** How many suit. */
  suitable: number;
};

/**
 * The live vacancies that suit one candidate whom the actor may see best, by the same scorer as a vacancy's matches; one
 * that scores 60 or more counts as suiting. None for a candidate who is not there or not looking for work.
 */
export async function findVacanciesFor(
  actor: Actor,
  candidateId: string,
  limit = 5,
): Promise<SuitingVacancies> {
  const knowing = await whatIsKnown();
  return asActor(actor, async (tx) => {
    const [candidate] = await candidateFacts(tx, [candidateId]);
    if (!candidate) return { vacancies: [], suitable: 0 };
    const related = candidate.occupations.flatMap((id) => knowing.related(id).map((near) => near.id));
    const ids = await worthScoring(tx, actor, candidate, [...candidate.occupations, ...related]);
    const matches = rankVacancies(candidate, await vacancyFacts(tx, actor, ids), knowing).filter(
      ({ stops }) => stops.length === 0,
    );
    return {
      vacancies: await introduced(tx, matches.slice(0, limit)),
      suitable: matches.filter(suits).length,
    };
  });
}

/** Ids of open vacancies for work like theirs, or that ask for something they can do. */
async function worthScoring(tx: Tx, actor: Actor, candidate: CandidateFacts, occupations: string[]) {
  const held = [...candidate.skills, ...candidate.qualifications, ...candidate.licences];
  const rows = await tx.vacancy.findMany({
    where: {
      AND: [
        { stage: "live" },
        visibleTo(actor),
        { OR: [{ closesOn: null }, { closesOn: { gte: dayToDate(today()) } }] },
        { OR: [{ occupationId: { in: occupations } }, { essentialSkills: { hasSome: held } }] },
      ],
    },
    select: { id: true },
    orderBy: [{ liveAt: { sort: "desc", nulls: "last" } }, { number: "desc" }],
    take: SCORED,
  });
  return rows.map(({ id }) => id);
}

async function introduced(tx: Tx, matches: readonly Match[]): Promise<SuitingVacancy[]> {
  const rows = await tx.vacancy.findMany({
    where: { id: { in: matches.map(({ vacancyId }) => vacancyId) } },
    select: { id: true, number: true, title: true, organisation: { select: { name: true } } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return matches.flatMap((match) => {
    const row = byId.get(match.vacancyId);
    if (!row) return [];
    const { id, number, title, organisation } = row;
    return [{ id, reference: vacancyReference(number), title, employer: organisation.name, match }];
  });
}
