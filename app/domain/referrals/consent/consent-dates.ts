import { addDays, dayToDate, londonDate } from "~/platform/clock";
import { addWorkingDays, workingDaysAfter } from "~/platform/working-days";

/** Working days a resident has to answer, where the vacancy does not close sooner. */
const WORKING_DAYS_TO_ANSWER = 7;
/** Working days in which a resident is left to answer in peace. */
const WORKING_DAYS_OF_PEACE = 2;
/** Days after the closing date in which an employer interviews and decides, and may still see who it is. */
const DAYS_TO_DECIDE = 28;
/** Days taken for the life of a vacancy that has no closing date. */
const DAYS_WITHOUT_CLOSING = 56;
/** Days that no consent outlives, however late the closing date. */
const MOST_DAYS = 182;

const earlier = (a: string, b: string) => (a < b ? a : b);

/** The last day on which a resident may answer: the closing date or the seventh working day, whichever is first. ISO days. */
export const answerBy = (closesOn: string | null, today: string) =>
  earlier(closesOn ?? "9999-12-31", addWorkingDays(today, WORKING_DAYS_TO_ANSWER));

type Asked = { askedAt: Date; chasedAt: Date | null; expiresAt: Date; answer: boolean | null };

/** Whether it is time to remind somebody: two working days after they were asked, or reminded, without an answer. */
export const mayChase = ({ askedAt, chasedAt, expiresAt, answer }: Asked, at: Date) =>
  answer === null &&
  expiresAt > at &&
  workingDaysAfter(londonDate(chasedAt ?? askedAt), londonDate(at)) >= WORKING_DAYS_OF_PEACE;

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
