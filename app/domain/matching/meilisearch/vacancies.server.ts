import type { MultiSearchQuery } from "meilisearch";
import { log } from "~/platform/log.server";
import { type FacetCount, type FoundVacancies, facets, type VacancyEngine } from "../vacancy-engine";
import type { MeilisearchSearchOptions } from "./candidates.server";
import { clientOf } from "./client";
import { surfaced } from "./failure";
import { bestSuiting, type Reading, type Suiting, suitingReadings } from "./suiting";
import { VACANCIES } from "./vacancy-index";
import { searchesFor } from "./vacancy-searches";

type Answer = {
  hits: Hit[];
  totalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
};

/** A vacancy of the page; how it was ranked, where that was asked for: figures, and no word that was typed. */
type Hit = { id: string; _rankingScoreDetails?: unknown };

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
  const ask = async (queries: MultiSearchQuery[]) =>
    (await client.multiSearch({ queries }, { signal: AbortSignal.timeout(searchWait) }))
      .results as unknown as Answer[];

  /** Reads documents instead of searching: that takes the server a quarter of the time for each, or less. */
  const read = async (body: Reading, signal: AbortSignal) =>
    (
      await client.httpRequest.post<{ results: Suiting[] }>({
        path: `indexes/${uid}/documents/fetch`,
        body,
        extraRequestInit: { signal },
      })
    ).results;

  return {
    name: "meilisearch",

    suiting: (given) =>
      surfaced("search vacancies", async () => {
        const signal = AbortSignal.timeout(searchWait);
        const readings = suitingReadings(given).map((reading) => read(reading, signal));
        return bestSuiting(given, (await Promise.all(readings)).flat());
      }),

    search: (query) =>
      surfaced("search vacancies", async () => {
        const asked = searchesFor(query, uid);
        // How hits came to stand where they do is asked for only while somebody looks: it takes the server time.
        const showRankingScoreDetails = log.isLevelEnabled("debug");
        const explained = showRankingScoreDetails ? { showRankingScoreDetails } : {};
        const answers = await ask(
          asked.map((one, at) => (at === 0 ? { ...one.query, ...explained } : one.query)),
        );
        const ranked = answers[0]?.hits.map(({ id, _rankingScoreDetails }) => ({ id, _rankingScoreDetails }));
        log.debug({ uid, ranked }, "searched vacancies");
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
