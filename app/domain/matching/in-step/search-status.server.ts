import { env, type SearchServer, searchServer } from "~/platform/env.server";
import { EngineFailure, type EngineName } from "../engine";
import { checkKeys, type KeyFinding } from "../meilisearch/key-check.server";
import { searchSides } from "../meilisearch/search-sides.server";
import { type IndexStatus, meilisearchStatus } from "../meilisearch/status.server";
import type { Refused } from "../upkeep";
import { outbox, refusedChanges } from "./search-outbox.server";

/** Refused changes that are listed. */
const LISTED = 20;
/** Milliseconds for the service on this machine to say how it is. */
const PATIENCE = 2_000;

export type ServerStatus = {
  url: string;
  /** Why it can't be said how the server is, as a sentence; null where it can. */
  failure: string | null;
  version: string | null;
  indexes: IndexStatus[];
  keys: KeyFinding[];
};

export type SearchStatus = {
  engine: EngineName;
  server: ServerStatus | null;
  waiting: number;
  oldest: Date | null;
  refusedInAll: number;
  refused: Refused[];
  /** What the service on this machine says of search, as its health page does; null where none answers. */
  service: string | null;
};

/** How search is: the engine, what it holds, what waits for it, and what its keys may do. */
export async function searchStatus(): Promise<SearchStatus> {
  const { waiting, oldest, refused } = await outbox();
  return {
    engine: searchServer ? "meilisearch" : "postgresql",
    server: searchServer && (await statusOf(searchServer)),
    waiting,
    oldest,
    refusedInAll: refused,
    refused: await refusedChanges(LISTED),
    service: await whatTheServiceSays(),
  };
}

async function statusOf(server: SearchServer): Promise<ServerStatus> {
  const { url } = server;
  try {
    const keys = await checkKeys(server, searchSides[0]?.uid ?? "");
    return {
      url,
      failure: null,
      ...(await meilisearchStatus(server, searchSides)),
      keys,
    };
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error;
    return { url, failure: `${error.message}.`, version: null, indexes: [], keys: [] };
  }
}

async function whatTheServiceSays() {
  try {
    const answer = await fetch(`http://127.0.0.1:${env.PORT}/health/ready`, {
      signal: AbortSignal.timeout(PATIENCE),
    });
    const parts = (await answer.json()) as { search?: { detail?: unknown } };
    return typeof parts.search?.detail === "string" ? parts.search.detail : null;
  } catch {
    return null;
  }
}
