import { addDays, dayToDate, londonDate } from "~/platform/clock";
import { londonClock } from "~/platform/london-moment";
import type { SavedSearchFrequency } from "~prisma/generated/enums";

/** When letters about new vacancies go, by London's clock. */
export const MORNING = "07:30";

const DAY = 86_400_000;
const MONDAY = 1;
/** A vacancy that search heard of late, or that was held for a while, is still told of within so many days. */
const LATE_DAYS = 3;

/** Whether a letter may go on a London day: weekly ones go on Mondays. */
export const goesOn = (frequency: SavedSearchFrequency, day: string) =>
  frequency === "daily" || dayToDate(day).getUTCDay() === MONDAY;

type Sending = { frequency: SavedSearchFrequency; lastSentAt: Date | null };

/** The London day of the next letter, as of a moment, if anything is new by then. One a day is the most. */
export function nextLetterOn({ frequency, lastSentAt }: Sending, at: Date): string {
  const today = londonDate(at);
  const over = londonClock(at) >= MORNING || (lastSentAt && londonDate(lastSentAt) === today);
  let day = over ? addDays(today, 1) : today;
  while (!goesOn(frequency, day)) day = addDays(day, 1);
  return day;
}

/** Since when a vacancy that went live is new: since it was asked for or, later, since a little before the last letter. */
export const newSince = ({ confirmedAt, lastSentAt }: { confirmedAt: Date; lastSentAt: Date | null }) =>
  new Date(Math.max(confirmedAt.getTime(), (lastSentAt?.getTime() ?? 0) - LATE_DAYS * DAY));
