import { openOn } from "~/domain/vacancies/open-on.server";
import { vacancyReference } from "~/domain/vacancies/reference";
import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { vacancyEngine } from "../matching-engine.server";
import { candidateFacts } from "../score/candidate-facts.server";
import { whatIsKnown } from "../score/knowing.server";
import { rankVacancies, suits } from "../score/rank";
import type { Match } from "../score/score";
import { vacancyFacts } from "../score/vacancy-facts.server";
import { vacancyAskFor } from "../vacancy-ask";

/** Vacancies scored for one candidate at most, the most promising. */
const SCORED = 300;

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
  engine = vacancyEngine(actor),
): Promise<SuitingVacancies> {
  const knowing = await whatIsKnown();
  return asActor(actor, async (tx) => {
    const [candidate] = await candidateFacts(tx, [candidateId]);
    if (!candidate) return { vacancies: [], suitable: 0 };
    const found = await engine.suiting(vacancyAskFor(candidate, knowing, SCORED));
    const ids = await openAmong(tx, found, knowing.today);
    const matches = rankVacancies(candidate, await vacancyFacts(tx, actor, ids), knowing).filter(
      ({ stops }) => stops.length === 0,
    );
    return {
      vacancies: await introduced(tx, matches.slice(0, limit)),
      suitable: matches.filter(suits).length,
    };
  });
}

/** Those that are open: an engine may not have heard yet that one has closed. */
async function openAmong(tx: Tx, ids: readonly string[], day: string) {
  const rows = await tx.vacancy.findMany({
    where: { AND: [{ id: { in: [...ids] } }, openOn(day)] },
    select: { id: true },
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
