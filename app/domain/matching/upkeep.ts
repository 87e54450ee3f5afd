import type { EngineName } from "./engine";

/** Something changed in the database that an engine may hold. */
export type Change = { side: "candidate" | "vacancy"; subject: string };

/** Something that the engine would not take, and why, in its words. */
export type Refused = Change & { why: string };

/** `of` is null where nobody knows how much there is. */
export type Progress = { what: string; done: number; of: number | null };

/** Aborting `signal` ends the work by throwing the signal's reason; what the engine held before, it holds then too. */
type Watched = { onProgress?: (progress: Progress) => void; signal?: AbortSignal | undefined };

export type RebuildOptions = Watched & {
  /** Runs the step that puts the new in the place of the old, when nobody else writes to the engine. */
  turnOver?: (swap: () => Promise<void>) => Promise<void>;
};

export type Rebuilt = { candidates: number; vacancies: number; refused: Refused[] };

export type VerifyOptions = Watched & {
  /** Sees to it that what differs is put right; a refresh, unless told. */
  mend?: (changes: readonly Change[]) => Promise<unknown>;
};

/** What an engine holds against what the database has. */
export type Compared = {
  what: "candidates" | "vacancies" | "postings";
  held: number;
  meant: number;
  /** Of all that either has, equal where they have the same. The database compares with itself, and gives none. */
  checksums?: { held: string; meant: string };
  /** How many were missing, changed or too many, and are put right. One that changes meanwhile counts too. */
  mended: number;
};

/** How an engine comes to hold what the database has. The database is always right. */
export interface Upkeep {
  readonly name: EngineName;
  /** Makes the engine hold of these what the database holds; those no longer there go. */
  refresh(changes: readonly Change[]): Promise<Refused[]>;
  /** Makes the engine hold everything anew, without a gap for those who search meanwhile. */
  rebuild(options?: RebuildOptions): Promise<Rebuilt>;
  /** Compares what the engine holds with what the database has, sees to what differs, and lets go of what nobody uses. */
  verify(options?: VerifyOptions): Promise<Compared[]>;
  /** Why the engine must be rebuilt before a change can be told to it, as a sentence; null where it need not. */
  lacks(): Promise<string | null>;
}
