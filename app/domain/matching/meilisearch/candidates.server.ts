import { distanceKm } from "~/domain/places/distance";
import { log } from "~/platform/log.server";
import type { Ask, CandidateEngine } from "../engine";
import { TOO_FAR } from "../score/travel-part";
import { mostPromising, type Reachable } from "../score/worth";
import { CANDIDATES, readLine } from "./candidate-index";
import { clientOf } from "./client";
import { climbed, type Seen } from "./climb";
import { surfaced } from "./failure";
import { ladderFor } from "./searches";

export type MeilisearchSearchOptions = {
  url: string;
  /** One that may search, and read documents. */
  searchKey?: string | undefined;
  /** Another index, so that a test leaves the one in use alone. */
  uid?: string;
  /** Milliseconds for one search. */
  searchWait?: number;
};

/**
 * Finds candidates on a Meilisearch server, 1.50 or newer. Of those whom its filters find, a few times as many as asked
 * for are read and put in our own order, which also adds up and looks at the journey.
 */
export function meilisearchCandidates({
  url,
  searchKey,
  uid = CANDIDATES,
  searchWait = 2_000,
}: MeilisearchSearchOptions): CandidateEngine {
  const { httpRequest } = clientOf({ url }, searchKey);

  /** Reads documents instead of searching: that takes the server a quarter of the time for each, or less. */
  async function look(filter: string, limit: number, signal: AbortSignal): Promise<Seen> {
    const { results, total } = await httpRequest.post<{ results: { line: string }[]; total: number }>({
      path: `indexes/${uid}/documents/fetch`,
      body: { filter, limit, fields: ["line"] },
      extraRequestInit: { signal },
    });
    log.debug({ uid, filter, read: results.length, total }, "looked for candidates");
    return { found: results.map(({ line }) => readLine(line)), total };
  }

  return {
    name: "meilisearch",
    retrieve: (ask) =>
      surfaced("search", async () => {
        const ladder = ladderFor(ask);
        if (ladder.rungs.length === 0 || ask.brokerages?.length === 0) return [];
        const signal = AbortSignal.timeout(searchWait);
        const counts = (one: Reachable) => canCome(ask, one);
        const seen = await climbed(ladder, (filter, most) => look(filter, most, signal), {
          aim: Math.max(600, 3 * ask.limit),
          enough: Math.max(150, 1.25 * ask.limit),
          counts,
        });
        return mostPromising(ask, [...seen].filter(counts));
      }),
  };
}

/** Whether it is not too far: for them, and for whoever searches. */
function canCome({ near, withinKm }: Ask, one: Reachable) {
  if (near === null) return true;
  const km = distanceKm(near, one);
  return km <= TOO_FAR * Math.max(1, one.maxKm) && (withinKm === null || km <= withinKm);
}
