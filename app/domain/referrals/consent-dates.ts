import { addDays, dayToDate, londonDate } from "~/platform/clock";

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
  const next = addDays(day, 1);
  const midnight = dayToDate(next).getTime();
  // In summer London's midnight comes an hour before that of UTC; the clocks change at another hour.
  const anHourBefore = midnight - 3_600_000;
  return new Date((londonDate(new Date(anHourBefore)) === next ? anHourBefore : midnight) - 1);
}
