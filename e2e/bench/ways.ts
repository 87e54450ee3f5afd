import type { Ask } from "~/domain/matching/engine";
import type { VacancyFacts } from "~/domain/matching/score/facts";

/** A vacancy to find people for, and what its search asks. */
export type Wanted = { vacancy: VacancyFacts; ask: Ask };

/** A way of finding the best fifty for a vacancy; it says how many it found, so that none can be quick by finding nobody. */
export type Way = {
  name: string;
  /** Milliseconds and megabytes that it takes to be ready; 0 and null where there is nothing to build. */
  built: { ms: number; megabytes: number | null };
  best: (wanted: Wanted) => Promise<number>;
  stop?: () => Promise<void>;
};

/** How many of the best are asked for. */
export const BEST = 50;
