import type { Stage } from "~/domain/referrals/stages";

/** The way from a match to lasting work, as a manager counts it. */
export const steps = [
  { key: "shortlisted", name: "Shortlisted" },
  { key: "asked", name: "Consent asked" },
  { key: "referred", name: "Put forward" },
  { key: "interview", name: "Interview" },
  { key: "offered", name: "Offered" },
  { key: "started", name: "Started" },
  { key: "sustained13", name: "In work at 13 weeks" },
  { key: "sustained26", name: "In work at 26 weeks" },
] as const;
export type StepKey = (typeof steps)[number]["key"];

/**
 * How far along a stage is, from 0. Whoever comes to a step has come to those before it: an employer may take somebody on
 * without an interview. Stages by which a referral ends are no step.
 */
export const depthOf = {
  shortlisted: 0,
  consent_asked: 1,
  consented: 2,
  referred: 2,
  interview: 3,
  offered: 4,
  started: 5,
  sustained_13: 6,
  sustained_26: 7,
  declined: null,
  not_progressed: null,
  withdrawn: null,
} as const satisfies Record<Stage, number | null>;

/** By how a referral ends on the way. */
export const leavings = [
  { key: "declined", name: "Resident said no" },
  { key: "notProgressed", name: "Employer went no further" },
  { key: "withdrawn", name: "Withdrawn" },
] as const;
export type LeavingKey = (typeof leavings)[number]["key"];
