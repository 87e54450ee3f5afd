import { addDays, dayToDate, londonDate } from "~/platform/clock";
import { londonClock } from "~/platform/london-moment";
import type { AlertFrequency } from "~prisma/generated/enums";

/** When letters about new matches go on a working day, by London's clock. */
export const LETTER_TIME = "07:15";

const DAY = 86_400_000;
/** Somebody's first letter reaches back so many days, and a later one no further than four weeks. */
const FIRST_DAYS = 7;
const MOST_DAYS = 28;

const weekday = (day: string) => dayToDate(day).getUTCDay();
const [SUNDAY, MONDAY, SATURDAY] = [0, 1, 6];

/** Whether somebody's letter may go on a working day: weekly ones go on Mondays. */
export const goesOn = (frequency: AlertFrequency, day: string) =>
  frequency === "daily" || (frequency === "weekly" && weekday(day) === MONDAY);

/** The London day of somebody's next letter as of a moment; null where they want none. One a day is the most. */
export function nextLetterOn(
  { frequency, lastSentAt }: { frequency: AlertFrequency; lastSentAt: Date | null },
  at: Date,
): string | null {
  if (frequency === "never") return null;
  const today = londonDate(at);
  const over = londonClock(at) >= LETTER_TIME || (lastSentAt && londonDate(lastSentAt) === today);
  let day = over ? addDays(today, 1) : today;
  while ([SUNDAY, SATURDAY].includes(weekday(day)) || !goesOn(frequency, day)) day = addDays(day, 1);
  return day;
}

/** Since when a suggestion is new to somebody: since their last letter or, before any, since they joined. */
export function newSince(
  { joinedAt, lastSentAt }: { joinedAt: Date; lastSentAt: Date | null },
  at: Date,
): Date {
  const earliest = at.getTime() - (lastSentAt ? MOST_DAYS : FIRST_DAYS) * DAY;
  return new Date(Math.max((lastSentAt ?? joinedAt).getTime(), earliest));
}
