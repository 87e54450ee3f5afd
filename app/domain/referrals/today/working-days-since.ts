import { londonDate } from "~/platform/clock";
import { addWorkingDays } from "~/platform/working-days";

/** The ISO day on which so many working days have passed since a moment; the day of it does not count. */
export const fallsOn = (days: number, since: Date) => addWorkingDays(londonDate(since), days);

/** Whether they have. */
export const passed = (days: number, since: Date, at: Date) => fallsOn(days, since) <= londonDate(at);
