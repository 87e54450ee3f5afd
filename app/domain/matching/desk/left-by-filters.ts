import type { Ask } from "../engine";
import type { CandidateFacts, VacancyFacts } from "../score/facts";
import { heldBy } from "../score/skills-part";
import { worth } from "../score/worth";
import { type MatchFilters, passes } from "./match-filters";

/**
 * Those of the facts at hand whom filters leave. A whole caseload comes here without an engine having looked, so those
 * who share nothing with the vacancy, or live out of reach of it, go as an engine would have left them out.
 * @param today the London day
 */
export const leftBy = (
  filters: MatchFilters,
  facts: readonly CandidateFacts[],
  { ask, vacancy, today }: { ask: Ask; vacancy: VacancyFacts; today: string },
): CandidateFacts[] =>
  facts.filter(
    (one) =>
      passes(filters, one, vacancy, today) &&
      (!filters.mine || worth(ask, { ...one, skills: [...heldBy(one)] }) !== null),
  );
