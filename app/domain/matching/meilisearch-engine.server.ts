import { Meilisearch, type MultiSearchQuery } from "meilisearch";
import { batches } from "./batches";
import type { CandidateSource, MatchingEngine } from "./engine";
import { failureOf, surfaced } from "./meilisearch-failure";
import { BATCH, holdings } from "./meilisearch-holdings.server";
import { CANDIDATES, fromHit, type IndexedCandidate } from "./meilisearch-index";
import { laddered } from "./meilisearch-searches";
import { mostPromising } from "./worth";

export type MeilisearchOptions = {
  url: string;
  /** One that may search and write. */
  key?: string;
  /** Another index, so that a test leaves the one in use alone. */
  uid?: string;
  /** Milliseconds for one search, and for one task. */
  searchWait?: number;
  taskWait?: number;
};

/** Milliseconds for one request that is no search. */
const REQUEST_WAIT = 10_000;

/** The engine on a Meilisearch server, 1.50 or newer. What it holds comes from `source` alone. */
export function meilisearchEngine(
  { url, key, uid = CANDIDATES, searchWait = 2_000, taskWait = 60_000 }: MeilisearchOptions,
  source: CandidateSource,
): MatchingEngine {
  const client = new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}), timeout: REQUEST_WAIT });
  const held = holdings(client, uid, taskWait);
  const search = async (queries: MultiSearchQuery[], wait: { signal: AbortSignal }) =>
    (await client.multiSearch<{ queries: MultiSearchQuery[] }, IndexedCandidate>({ queries }, wait)).results;
  let rebuilding: Promise<number> | undefined;

  /** One at a time: whoever asks meanwhile waits for the one under way. */
  const rebuild = (onProgress: (done: number) => void = () => {}) => {
    rebuilding ??= held.replace(source.allFacts(), onProgress).finally(() => {
      rebuilding = undefined;
    });
    return rebuilding;
  };

  return {
    name: "meilisearch",

    retrieve: (ask) =>
      surfaced("search", async () => {
        const { counting, fetching } = laddered(ask, uid);
        if (counting.length === 0) return [];
        const wait = { signal: AbortSignal.timeout(searchWait) };
        const counted = await search(counting, wait);
        const counts = counted.map(({ estimatedTotalHits = 0 }) => estimatedTotalHits);
        const fetched = await search(fetching(counts), wait);
        const found = fetched.flatMap(({ hits }) => hits.map(fromHit));
        return mostPromising(ask, found);
      }),

    refresh: (candidateIds) =>
      surfaced("refresh candidates", async () => {
        // Adding to an index that is not there would make one that holds these few and passes for whole.
        if (!(await held.exists())) return void (await rebuild());
        for (const ids of batches(candidateIds, BATCH)) {
          const facts = await source.factsOf(ids);
          const there = new Set(facts.map(({ id }) => id));
          if (facts.length > 0) await held.take(facts);
          if (facts.length < ids.length) await held.letGo(ids.filter((id) => !there.has(id)));
        }
      }),

    rebuild: (onProgress) => surfaced("rebuild the index", () => rebuild(onProgress)),

    async health() {
      try {
        const count = (await held.count()).toLocaleString("en-GB");
        return { ok: true, detail: `Meilisearch holds ${count} candidates.` };
      } catch (error) {
        return { ok: false, detail: failureOf("answer", error).message };
      }
    },
  };
}
