import { addDays } from "~/platform/clock";

/** Days between a broker's warning and the removal. */
export const WARN_DAYS = 30;
/** Months for which contact details are kept, where a team has not said otherwise. */
export const USUAL_MONTHS = 24;

/** The same day so many months later (earlier, if negative), or that month's last where it has no such day. ISO days. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The day on which details go: so many months after the last activity, and never sooner than 30 days after the warning. */
export function removalDay(lastActiveOn: string, months: number, warnedOn: string | null): string {
  const due = monthsAfter(lastActiveOn, months);
  const warned = warnedOn && addDays(warnedOn, WARN_DAYS);
  return warned && warned > due ? warned : due;
}
