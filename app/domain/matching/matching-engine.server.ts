import { remember } from "@epic-web/remember";
import type { Actor } from "~/platform/actor";
import { type SearchServer, searchServer } from "~/platform/env.server";
import type { CandidateEngine } from "./engine";
import { meilisearchCandidates } from "./meilisearch/candidates.server";
import { searchSides } from "./meilisearch/search-sides.server";
import { meilisearchUpkeep } from "./meilisearch/upkeep.server";
import { meilisearchVacancies } from "./meilisearch/vacancies.server";
import { postgresqlCandidates } from "./postgresql/candidates.server";
import { postgresqlUpkeep } from "./postgresql/upkeep.server";
import { postgresqlVacancies } from "./postgresql/vacancies.server";
import { SEARCH_WAIT, searchBreaker } from "./search-breaker.server";
import type { Upkeep } from "./upkeep";
import type { VacancyEngine } from "./vacancy-engine";

// One of each for the whole process: they keep their connections, and know how the server did.
const server = ({ url, searchKey }: SearchServer) =>
  remember("search server", () => ({
    candidates: meilisearchCandidates({ url, searchKey, searchWait: SEARCH_WAIT }),
    vacancies: meilisearchVacancies({ url, searchKey, searchWait: SEARCH_WAIT }),
  }));

/** How the search server does, as this process knows it. */
export const breaker = () => remember("search breaker", () => searchBreaker());

/** Whoever has waited for the server once, and in vain, is answered by the database from then on. */
function either() {
  let vain = false;
  return <T>(first: () => Promise<T>, second: () => Promise<T>) =>
    vain
      ? second()
      : breaker().either(first, () => {
          vain = true;
          return second();
        });
}

/**
 * Finds candidates: on Meilisearch where `MEILI_URL` names one, with the database behind it, else in the database. A
 * search server knows no actors, so whatever it finds is read from the database as the actor before anyone sees it.
 */
export function candidateEngine(actor: Actor): CandidateEngine {
  const database = postgresqlCandidates(actor);
  if (!searchServer) return database;
  const { candidates } = server(searchServer);
  const ask = either();
  return {
    name: candidates.name,
    retrieve: (given) =>
      ask(
        () => candidates.retrieve(given),
        () => database.retrieve(given),
      ),
  };
}

/** Finds vacancies, in the same way. They are public, and whoever shows one reads it from the database all the same. */
export function vacancyEngine(actor: Actor): VacancyEngine {
  const database = postgresqlVacancies(actor);
  if (!searchServer) return database;
  const { vacancies } = server(searchServer);
  const ask = either();
  return {
    name: vacancies.name,
    suiting: (given) =>
      ask(
        () => vacancies.suiting(given),
        () => database.suiting(given),
      ),
    search: (query) =>
      ask(
        () => vacancies.search(query),
        () => database.search(query),
      ),
  };
}

/** What keeps the engine in use in step with the database. */
export function upkeep(): Upkeep {
  const there = searchServer;
  return there ? remember("search upkeep", () => meilisearchUpkeep(there, searchSides)) : postgresqlUpkeep();
}
