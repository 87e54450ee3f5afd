import { remember } from "@epic-web/remember";
import type { Actor } from "~/platform/actor";
import { env } from "~/platform/env.server";
import { candidateSource } from "./candidate-source.server";
import type { MatchingEngine } from "./engine";
import { withFallback } from "./fallback.server";
import { meilisearchEngine } from "./meilisearch-engine.server";
import { postgresqlEngine } from "./postgresql-engine.server";

// One for the whole process, which keeps its connections and knows whether a rebuild is under way.
const meilisearch = (url: string) =>
  remember("meilisearch", () =>
    meilisearchEngine({ url, ...(env.MEILI_KEY ? { key: env.MEILI_KEY } : {}) }, candidateSource),
  );

/**
 * The engine in use: Meilisearch where `MEILI_URL` names one, with the database behind it, else the database. A search
 * server knows no actors, so whatever it finds is read from the database as the actor before anyone sees it.
 */
export function matchingEngine(actor: Actor): MatchingEngine {
  const database = postgresqlEngine(actor);
  return env.MEILI_URL ? withFallback(meilisearch(env.MEILI_URL), database) : database;
}
