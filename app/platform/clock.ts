let shift = 0;

/** The moment it is now. The domain asks here and nowhere else. */
export const now = () => new Date(Date.now() + shift);

const londonDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });

/**
 * The London calendar day of a moment, as `2026-11-22`. London is level with UTC or an hour ahead of it, so that only
 * the last hour of a day of UTC may be another's: for that alone the calendar is asked, which takes twenty times as long.
 */
export const londonDate = (moment: Date) =>
  moment.getUTCHours() < 23 ? dateToDay(moment) : londonDay.format(moment);

/** Today in London, as `2026-11-22`. */
export const today = () => londonDate(now());

/** A calendar day as the database keeps it: midnight UTC of that day. Takes `2026-11-22`. */
export const dayToDate = (day: string) => new Date(`${day}T00:00:00Z`);

/** The day of a database date column, as `2026-11-22`. */
export const dateToDay = (date: Date) => date.toISOString().slice(0, 10);

/** The day so many days after another (before it, if negative). */
export const addDays = (day: string, days: number) =>
  dateToDay(new Date(dayToDate(day).getTime() + days * 86_400_000));

/** Moves the clock, for tests and for the demo's history. Milliseconds from the real time; 0 puts it right. */
export const shiftClock = (milliseconds: number) => {
  shift = milliseconds;
};
