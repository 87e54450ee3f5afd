import type { Meilisearch } from "meilisearch";
import { SEARCH_WAIT } from "../search-breaker.server";
import { clientOf } from "./client";
import { surfaced } from "./failure";

/** Asks each index for nothing, in both of the ways in which engines ask: by search, and for documents. */
export const searchForNothing = (client: Meilisearch, uids: readonly string[]): Promise<unknown> =>
  Promise.all([
    client.multiSearch({ queries: uids.map((indexUid) => ({ indexUid, limit: 0 })) }),
    ...uids.map((uid) =>
      client.httpRequest.post({ path: `indexes/${uid}/documents/fetch`, body: { limit: 0 } }),
    ),
  ]);

/** Whatever keeps a real search from being answered keeps this one. @throws EngineFailure */
export const meilisearchAnswers = (
  { url, searchKey }: { url: string; searchKey?: string | undefined },
  uids: readonly string[],
): Promise<unknown> =>
  surfaced("search", () => searchForNothing(clientOf({ url, requestWait: SEARCH_WAIT }, searchKey), uids));
