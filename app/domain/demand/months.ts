import { dateToDay, dayToDate } from "~/platform/clock";

/** The same day so many months before, or that month's last day where it has no such day. Takes and gives `2026-11-22`. */
export function monthsBefore(day: string, months: number): string {
  const from = dayToDate(day);
  const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() - months, 1);
  const last = new Date(first);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return dateToDay(new Date(first + (Math.min(from.getUTCDate(), last.getUTCDate()) - 1) * 86_400_000));
}

/** This day and the same day of the eleven months before it, oldest first. */
export const twelveMonthsTo = (day: string) =>
  Array.from({ length: 12 }, (_, at) => monthsBefore(day, 11 - at));
