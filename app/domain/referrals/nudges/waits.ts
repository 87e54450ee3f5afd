import { workingDaysAfter } from "~/platform/working-days";
import type { Stage } from "../stages";

/** Working days without a move after which an employer is reminded, and between two reminders of the same referral. */
export const NUDGE_AFTER = 5;

/** Stages at which the employer's word is what comes next. */
export const employersStages = ["referred", "interview", "offered"] as const satisfies readonly Stage[];

/** What a referral waits for, as far as an employer goes. Days are London days such as `2026-12-01`. */
type Waiting = {
  stage: Stage;
  /** The day on which it came to its stage. */
  stageOn: string;
  /** The day of the latest interview that stands, where there is one. */
  interviewOn: string | null;
  startsOn: string | null;
};

/** Since when the employer is waited for: an interview or a first day ahead is what comes next by itself. Null where nobody waits. */
export function waitsSince({ stage, stageOn, interviewOn, startsOn }: Waiting): string | null {
  if (stage === "referred") return stageOn;
  if (stage === "interview") return later(stageOn, interviewOn);
  return stage === "offered" ? later(stageOn, startsOn) : null;
}

const later = (one: string, other: string | null) => (other && other > one ? other : one);

/**
 * Whether a reminder is due on a day.
 * @param nudgedOn the day of the last reminder of it
 */
export function isDue(waiting: Waiting, nudgedOn: string | null, day: string): boolean {
  const since = waitsSince(waiting);
  if (!since || workingDaysAfter(since, day) < NUDGE_AFTER) return false;
  return nudgedOn === null || workingDaysAfter(nudgedOn, day) >= NUDGE_AFTER;
}
