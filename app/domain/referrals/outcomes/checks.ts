import type { Stage } from "../stages";

/** What is asked of both sides: whether somebody started, and whether they are still there after 13 and 26 weeks. */
export const checks = ["start", "week_13", "week_26"] as const;
export type Check = (typeof checks)[number];

/** Who is asked. A broker may answer for a resident who told them. */
export const askedSides = ["employer", "resident"] as const;
export type AskedSide = (typeof askedSides)[number];

/** Whether an address, or a job's payload, names a check. */
export const isCheck = (given: string): given is Check => (checks as readonly string[]).includes(given);

/** Days after the start at which each is due: 13 and 26 weeks, as the field counts them. */
export const daysAfterStart = {
  start: 0,
  week_13: 13 * 7,
  week_26: 26 * 7,
} as const satisfies Record<Check, number>;

export const checkNames = {
  start: "Start",
  week_13: "13 weeks",
  week_26: "26 weeks",
} as const satisfies Record<Check, string>;

/** As part of a sentence: "the 13-week check". */
export const checkInSentence = {
  start: "start",
  week_13: "13-week check",
  week_26: "26-week check",
} as const satisfies Record<Check, string>;

/** The stages at which an answer may still move something. */
export const askingStages = ["offered", "started", "sustained_13"] as const satisfies readonly Stage[];

/** The checks that a referral at a stage still waits for. Nobody is asked what a later stage has settled. */
export function checksAt(stage: Stage): readonly Check[] {
  if (stage === "offered") return ["start"];
  if (stage === "started") return checks;
  return stage === "sustained_13" ? ["week_26"] : [];
}

/** Days after its day for which a question stays open; then its link says that it is over. */
export const OPEN_DAYS = 120;

/** Working days of silence after which somebody is reminded, once. */
export const REMIND_AFTER = 5;
