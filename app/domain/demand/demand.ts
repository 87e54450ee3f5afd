import type { Board } from "../places/boards";
import type { Change } from "./change";

/** A count as it may be shown: null where it is from 1 to 4, or would give such a one away. */
export type Shown = number | null;

/** A count now, and the same count a month earlier. */
export type NowAndBefore = { now: Shown; before: Shown };

export type OccupationDemand = NowAndBefore & {
  key: string;
  label: string;
  change: Change;
  /** Places open on each of the twelve days of `Demand.days`. */
  series: readonly Shown[];
  /** Available residents who look for this work. */
  residents: Shown;
  /** Residents for each open place, to a tenth; null where either figure is hidden. */
  perPlace: number | null;
};

/** What a sector asks for on a day, fit to show its board: nothing in it counts fewer than five people or places. */
export type Demand = {
  board: Board;
  /** The London day it is drawn to. */
  asOf: string;
  /** The same day of each of twelve months, oldest first; the last is `asOf`, the one before it a month ago. */
  days: readonly string[];
  places: NowAndBefore & { change: Change };
  /** Employers with a place open. They are organisations, not people. */
  employers: number;
  /** Most places first. Those whose places are not shown are in `unshown`. */
  occupations: readonly OccupationDemand[];
  /** Names of the occupations that are asked for, and whose figure is hidden. */
  unshown: readonly string[];
  boroughs: readonly (NowAndBefore & { code: string })[];
  /** Places at a site whose borough is not known. */
  elsewhere: NowAndBefore;
  /** People whom a brokerage put forward, in the month to `asOf` and in the month before it. */
  putForward: NowAndBefore;
  /** People who started work, likewise. */
  started: NowAndBefore;
};
