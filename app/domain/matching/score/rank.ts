import type { CandidateFacts, VacancyFacts } from "./facts";
import type { Knowledge } from "./knowledge";
import { type Match, score } from "./score";

/** From this score on a match is worth a broker's time, and counts as "suits". */
const SUITABLE = 60;

/**
 * From this score on a match is worth a letter: three quarters of all there is to have, set by judgement. With the work's
 * skills, occupation and terms in hand a long journey alone does not keep anybody below it.
 */
export const STRONG = 75;

export const suits = (match: Match) => match.stops.length === 0 && match.score >= SUITABLE;

const order = (id: (match: Match) => string) => (a: Match, b: Match) =>
  Number(a.stops.length > 0) - Number(b.stops.length > 0) || b.score - a.score || (id(a) < id(b) ? -1 : 1);

/** Scores everyone given for a vacancy: the best first, those with a stop after all others. */
export const rankCandidates = (
  vacancy: VacancyFacts,
  candidates: readonly CandidateFacts[],
  knowledge: Knowledge,
): Match[] =>
  candidates
    .map((candidate) => score(candidate, vacancy, knowledge))
    .sort(order(({ candidateId }) => candidateId));

/** Scores every vacancy given for a candidate, in the same order of worth. */
export const rankVacancies = (
  candidate: CandidateFacts,
  vacancies: readonly VacancyFacts[],
  knowledge: Knowledge,
): Match[] =>
  vacancies.map((vacancy) => score(candidate, vacancy, knowledge)).sort(order(({ vacancyId }) => vacancyId));
