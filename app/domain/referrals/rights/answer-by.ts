import { addDays, dayToDate } from "~/platform/clock";
import { isWorkingDay } from "~/platform/working-days";

/**
 * The last day to answer somebody who asked on a day, both as ISO days: the same day of the next month, or that month's
 * last where it has no such day; then the next working day. UK GDPR, article 12(3), as the Information Commissioner
 * counts it: https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/.
 */
export function answerBy(askedOn: string): string {
  const [year = 0, month = 0, day = 0] = askedOn.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const same = new Date(Date.UTC(year, month, Math.min(day, last))).toISOString().slice(0, 10);
  let by = same;
  while (!isWorkingDay(by)) by = addDays(by, 1);
  return by;
}

/** Days left of it; below nought where it is past. */
export const daysLeft = (by: string, today: string) =>
  Math.round((dayToDate(by).getTime() - dayToDate(today).getTime()) / 86_400_000);
