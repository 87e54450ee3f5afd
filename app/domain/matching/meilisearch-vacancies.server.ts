import type { MultiSearchQuery } from "meilisearch";
import type { MeilisearchSearchOptions } from "./meilisearch-candidates.server";
import { clientOf } from "./meilisearch-client";
import { surfaced } from "./meilisearch-failure";
import { bestSuiting, type Suiting, suitingSearches } from "./meilisearch-suiting";
import { VACANCIES } from "./meilisearch-vacancy-index";
import { searchesFor } from "./meilisearch-vacancy-searches";
import { type FacetCount, type FoundVacancies, facets, type VacancyEngine } from "./vacancy-engine";

type Answer<Hit> = {
  hits: Hit[];
  totalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
};

/** What a facet is called in the index, where it is called otherwise. */
const attributeOf = (facet: string) => (facet === "pay" ? "paySteps" : facet);

/** Finds vacancies on a Meilisearch server, 1.50 or newer. */
export function meilisearchVacancies({
  url,
  searchKey,
  uid = VACANCIES,
  searchWait = 2_000,
}: MeilisearchSearchOptions): VacancyEngine {
  const client = clientOf({ url }, searchKey);
  const ask = async <Hit>(queries: MultiSearchQuery[]) =>
    (await client.multiSearch({ queries }, { signal: AbortSignal.timeout(searchWait) }))
      .results as unknown as Answer<Hit>[];

  return {
    name: "meilisearch",

    suiting: (given) =>
      surfaced("search vacancies", async () => {
        const searches = suitingSearches(given, uid);
        if (searches.length === 0) return [];
        const answers = await ask<Suiting>(searches);
        const found = answers.flatMap(({ hits }) => hits);
        return bestSuiting(given, found);
      }),

    search: (query) =>
      surfaced("search vacancies", async () => {
        const asked = searchesFor(query, uid);
        const answers = await ask<{ id: string }>(asked.map((one) => one.query));
        const found: FoundVacancies = {
          ids: answers[0]?.hits.map(({ id }) => id) ?? [],
          total: answers[0]?.totalHits ?? 0,
          facets: Object.fromEntries(
            facets.map((facet) => [facet, []]),
          ) as unknown as FoundVacancies["facets"],
          corrections: [],
        };
        for (const [at, { counts }] of asked.entries())
          for (const facet of counts)
            found.facets[facet] =
              facet === "livingWage"
                ? some([{ value: "yes", count: answers[at]?.totalHits ?? 0 }])
                : some(countsOf(answers[at]?.facetDistribution?.[attributeOf(facet)]));
        return found;
      }),
  };
}

const countsOf = (distribution: Record<string, number> = {}): FacetCount[] =>
  Object.entries(distribution).map(([value, count]) => ({ value, count }));

const some = (counts: FacetCount[]) => counts.filter(({ count }) => count > 0);
