import type { CandidateFacts, VacancyFacts } from "./facts";
import type { Knowledge } from "./knowledge";
import { suits } from "./rank";
import { type Match, score } from "./score";
import { essentialsOf, heldBy, rarityOf, wantedBy } from "./skills-part";
import { withArticle } from "./words";

/** One skill, licence or qualification that somebody lacks, and the score with it. */
export type Help = {
  id: string;
  /** The score as it is, and as it would be. */
  from: number;
  to: number;
  /** Whether nothing would hold them back any more that does now. */
  frees: boolean;
  /** Whether it is all that keeps them from suiting. */
  makes: boolean;
  /** To be said aloud: "With food safety level 2: 71 instead of 58." */
  sentence: string;
};

const MOST = 3;

/**
 * What would make somebody a match, or a better one: each single thing that the vacancy asks for and they lack, tried
 * out on the scorer itself. The best first, three at most; nothing that changes nothing.
 */
export function whatWouldHelp(
  candidate: CandidateFacts,
  vacancy: VacancyFacts,
  knowledge: Knowledge,
): Help[] {
  const before = score(candidate, vacancy, knowledge);
  const held = heldBy(candidate);
  // A licence may be held as a skill and still be lacking where the work needs it by law.
  const licences = vacancy.licences.filter((id) => !candidate.licences.includes(id));
  // The rarer a skill, the more it counts beside others of its part: so the best three are among the rarest of each.
  const rarest = (asked: readonly string[]) =>
    asked
      .filter((id) => !held.has(id))
      .sort((a, b) => rarityOf(b, knowledge) - rarityOf(a, knowledge) || (a < b ? -1 : 1))
      .slice(0, MOST);
  return [...new Set([...licences, ...rarest(essentialsOf(vacancy)), ...rarest(wantedBy(vacancy))])]
    .map((id) => ({ id, after: score(gaining(id, candidate, vacancy), vacancy, knowledge) }))
    .filter(({ after }) => after.score > before.score || after.stops.length < before.stops.length)
    .sort((a, b) => byWorth(a.after, b.after) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id, after }) => ({
      id,
      from: before.score,
      to: after.score,
      frees: before.stops.length > 0 && after.stops.length === 0,
      makes: suits(after) && !suits(before),
      sentence: inWords(id, before, after, vacancy, knowledge),
    }));
}

/** The same person with one thing more, kept where the vacancy asks for it. */
function gaining(id: string, candidate: CandidateFacts, vacancy: VacancyFacts): CandidateFacts {
  if (vacancy.licences.includes(id)) return { ...candidate, licences: [...candidate.licences, id] };
  if (vacancy.qualifications.includes(id))
    return { ...candidate, qualifications: [...candidate.qualifications, id] };
  return { ...candidate, skills: [...candidate.skills, id] };
}

const byWorth = (a: Match, b: Match) => a.stops.length - b.stops.length || b.score - a.score;

function inWords(id: string, before: Match, after: Match, vacancy: VacancyFacts, { label }: Knowledge) {
  const name = vacancy.licences.includes(id) ? withArticle(label(id)) : label(id);
  const score =
    after.score > before.score ? `${after.score} instead of ${before.score}` : `still ${after.score}`;
  if (before.stops.length === 0)
    return `With ${name}: ${score}${suits(after) && !suits(before) ? ", enough to suit it" : ""}.`;
  if (after.stops.length === 0) return `With ${name}: ${score}, and may be put forward.`;
  return `With ${name}: ${score}; another licence is still lacking.`;
}
