import type { Position } from "~/domain/places/distance";

/** Something to look for, and what it is worth in points where it is found. */
export type Term = { id: string; weight: number };

/** What to look for: everything an engine is told of a vacancy. */
export type Ask = {
  /** Essential and wanted skills, qualifications and licences, the weightiest first. Points of those held add up. */
  skills: readonly Term[];
  /** The occupation and those close to it. Only the best of those held counts. */
  occupations: readonly Term[];
  /** Where the work is; null where nobody knows, and then nobody is too far. */
  near: Position | null;
  /** Only candidates of these brokerages; null for every brokerage's. */
  brokerages: readonly string[] | null;
  /** Only candidates who hold every one of these. */
  licences: readonly string[];
  /** Only candidates who live so many kilometres away at most; null for as far as they say they travel. */
  withinKm: number | null;
  /** Only candidates who are free on this London day, `2026-11-22`; null for whenever. */
  readyBy: string | null;
  limit: number;
};

export type EngineName = "postgresql" | "meilisearch";

/**
 * Finds candidates worth scoring among very many. It ranks only roughly; the score is ours and exact.
 * Throws {@link EngineFailure} where the engine is out of reach or refuses.
 */
export interface CandidateEngine {
  readonly name: EngineName;
  /** Ids of available candidates who share something asked for and live within reach, the most promising first. */
  retrieve(ask: Ask): Promise<string[]>;
}

/** The engine did not do what it was asked, and says why. The database still can. */
export class EngineFailure extends Error {
  override readonly name = "EngineFailure";
}
