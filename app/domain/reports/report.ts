import type { Period } from "./period";
import type { LeavingKey, StepKey } from "./steps";

/** A count that may be shown; null where it is hidden. */
export type Shown = number | null;

/** One step of the way: who reached it, who left there and how, who stands there still. They add up. */
export type FlowRow = {
  step: StepKey;
  reached: Shown;
  left: Record<LeavingKey, Shown>;
  still: Shown;
};

/** How far the referrals of one broker, employer, sector or month came. */
export type ReachRow = {
  key: string;
  name: string;
  reached: Record<ReachKey, Shown>;
};

/** What is counted of each group: a few of the steps, and those whom the employer turned down. */
export const reachKeys = ["shortlisted", "referred", "interview", "started", "sustained13"] as const;
export type ReachKey = (typeof reachKeys)[number];

/** Days spent in a stage: half took so long or less, and nine in ten. Null where too few did. */
export type StayRow = { step: string; times: Shown; median: number | null; ninth: number | null };

export type ReasonRow = { how: LeavingKey; reason: string; times: Shown };

export type CaseloadRow = {
  key: string;
  name: string;
  /** Looking for work. */
  looking: Shown;
  /** Of them, with a referral on its way. */
  active: Shown;
  /** Of them, nothing happened for four weeks. */
  quiet: Shown;
  /** Referrals on their way, before work. */
  open: Shown;
  /** In work, until 26 weeks. */
  working: Shown;
};

export const groupings = ["broker", "employer", "sector", "month", "borough"] as const;
export type Grouping = (typeof groupings)[number];

export type Report = {
  period: Period;
  /** Whose: a brokerage, or all of London. */
  of: { id: string | null; name: string };
  /** Whether counts under five are hidden, because the reader may not see people. */
  suppressed: boolean;
  /** Pairs of resident and vacancy that matching suggested in the period. */
  suggested: Shown;
  flow: FlowRow[];
  stays: StayRow[];
  reasons: ReasonRow[];
  caseload: CaseloadRow[];
  reach: { by: Grouping; rows: ReachRow[]; all: ReachRow }[];
};
