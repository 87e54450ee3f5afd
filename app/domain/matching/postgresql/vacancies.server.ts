import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { VacancyEngine } from "../vacancy-engine";
import { findSuiting } from "./suiting.server";
import { searchVacancies } from "./vacancy-search.server";

/**
 * The engine on the database itself: what is live is kept ready for it, in step with the vacancies by triggers. All of it
 * is public, so it finds the same for every actor.
 */
export const postgresqlVacancies = (actor: Actor): VacancyEngine => ({
  name: "postgresql",
  suiting: (ask) => asActor(actor, (tx) => findSuiting(tx, ask)),
  search: (query) => asActor(actor, (tx) => searchVacancies(tx, query)),
});
