import { TZDate } from "@date-fns/tz";
import { addDays } from "~/platform/clock";

/** Days a resident has to answer, where the vacancy does not close sooner. */
const DAYS_TO_ANSWER = 14;
/** Days after the closing date in which an employer interviews and decides, and may still see who it is. */
const DAYS_TO_DECIDE = 28;
/** Days taken for the life of a vacancy that has no closing date. */
const DAYS_WITHOUT_CLOSING = 56;
/** Days that no consent outlives, however late the closing date. */
const MOST_DAYS = 182;

const earlier = (a: string, b: string) => (a < b ? a : b);

/** The last day on which a resident may answer: the closing date or 14 days from today, whichever is first. ISO days. */
export const answerBy = (closesOn: string | null, today: string) =>
  earlier(closesOn ?? "9999-12-31", addDays(today, DAYS_TO_ANSWER));

/** The last day on which the employer may see the person: four weeks after the vacancy closes, half a year at most. */
export const consentUntil = (closesOn: string | null, today: string) =>
  earlier(
    addDays(closesOn ?? addDays(today, DAYS_WITHOUT_CLOSING), DAYS_TO_DECIDE),
    addDays(today, MOST_DAYS),
  );

/** The last moment of a London day, summer time included: one millisecond before the next day begins. */
export function endOfLondonDay(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(new TZDate(year, month - 1, date + 1, "Europe/London").getTime() - 1);
}
