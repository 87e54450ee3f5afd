import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { findSuiting } from "./postgresql-suiting.server";
import { searchVacancies } from "./postgresql-vacancy-search.server";
import type { VacancyEngine } from "./vacancy-engine";

/**
 * The engine on the database itself: what is live is kept ready for it, in step with the vacancies by triggers. All of it
 * is public, so it finds the same for every actor.
 */
export const postgresqlVacancies = (actor: Actor): VacancyEngine => ({
  name: "postgresql",
  suiting: (ask) => asActor(actor, (tx) => findSuiting(tx, ask)),
  search: (query) => asActor(actor, (tx) => searchVacancies(tx, query)),
});
