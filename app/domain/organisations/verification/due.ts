import { londonDate } from "~/platform/clock";
import { addWorkingDays, workingDaysAfter } from "~/platform/working-days";

/** Working days within which an employer hears whether it is verified. */
export const TARGET_DAYS = 2;

export type Due = {
  /** The London day by which it should be answered, as `2026-11-24`. */
  dueOn: string;
  /** Working days behind that day; 0 while it is in time. */
  late: number;
};

/** When an employer that has waited since a moment is due, as of a London day `2026-11-24`. */
export function dueOf(since: Date, today: string): Due {
  const dueOn = addWorkingDays(londonDate(since), TARGET_DAYS);
  return { dueOn, late: today > dueOn ? Math.max(1, workingDaysAfter(dueOn, today)) : 0 };
}
