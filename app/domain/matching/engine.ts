import type { Position } from "~/domain/places/distance";
import type { CandidateFacts } from "./facts";

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
  limit: number;
};

/** Where an engine gets what it holds: the database, which is always right. Only available candidates come from it. */
export interface CandidateSource {
  /** The facts of those of `ids` that are there and available. */
  factsOf(ids: readonly string[]): Promise<readonly CandidateFacts[]>;
  allFacts(): AsyncIterable<CandidateFacts>;
}

/**
 * Finds candidates worth scoring among very many. It ranks only roughly; the score is ours and exact.
 * Each verb throws {@link EngineFailure} where the engine is out of reach or refuses.
 */
export interface MatchingEngine {
  readonly name: "postgresql" | "meilisearch";
  /** Ids of candidates who share something asked for and live within reach, the most promising first. */
  retrieve(ask: Ask): Promise<string[]>;
  /** Makes the engine hold of these candidates what the database holds; those no longer there go. */
  refresh(candidateIds: readonly string[]): Promise<void>;
  /** Makes the engine hold everything anew, without a gap for those who search meanwhile. Returns how many it holds. */
  rebuild(onProgress?: (done: number) => void): Promise<number>;
  /** Never throws. `detail` is for the health page. */
  health(): Promise<{ ok: boolean; detail: string }>;
}

/** The engine did not do what it was asked, and says why. The database still can. */
export class EngineFailure extends Error {
  override readonly name = "EngineFailure";
}
