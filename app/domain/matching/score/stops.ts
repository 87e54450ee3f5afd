import type { CandidateFacts, VacancyFacts } from "./facts";
import type { Knowledge } from "./knowledge";
import { withArticle } from "./words";

/** A reason why somebody can't be put forward yet, however well the rest suits. */
export type Stop = { key: `licence:${string}`; sentence: string };

/** The hard stops, all of them: a licence that the work needs by law and that is not recorded for the candidate. */
export const stopsFor = (candidate: CandidateFacts, vacancy: VacancyFacts, { label }: Knowledge): Stop[] =>
  [...new Set(vacancy.licences)]
    .filter((licence) => !candidate.licences.includes(licence))
    .sort()
    .map((licence) => ({
      key: `licence:${licence}`,
      sentence: `Needs ${withArticle(label(licence))}; none is recorded for them.`,
    }));
