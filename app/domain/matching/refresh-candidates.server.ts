import { system } from "~/platform/actor";
import { matchingEngine } from "./matching-engine.server";

/** The job of `candidates.changed`: makes the engine hold what the database now holds of them. Throws, to be tried again. */
export const refreshCandidates = (candidateIds: readonly string[]) =>
  matchingEngine(system("search index")).refresh(candidateIds);
