const london = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", ...options });

const long = london({ day: "numeric", month: "long", year: "numeric" });
const short = london({ day: "numeric", month: "short", year: "numeric" });
const weekday = london({ weekday: "long", day: "numeric", month: "long" });
const clock = london({ hour: "numeric", minute: "2-digit", hour12: true });

const calendarDay = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day is no instant: it is read at noon, so that no time zone can move it to its neighbour. */
const instant = (of: string | Date) =>
  of instanceof Date ? of : new Date(calendarDay.test(of) ? `${of}T12:00:00Z` : of);

/** "12 December 2026". Takes a calendar day, an ISO instant or a Date; throws RangeError if it is none. */
export const longDate = (of: string | Date) => long.format(instant(of));

/** "12 Dec 2026". */
export const shortDate = (of: string | Date) => short.format(instant(of)).replace("Sept", "Sep");

/** "Saturday 12 December". */
export const weekdayDate = (of: string | Date) => weekday.format(instant(of)).replace(",", "");

/** "12 December 2026, 10:30am", by London's clock, summer time included. */
export const moment = (of: string | Date) =>
  `${longDate(of)}, ${clock.format(instant(of)).replace(/\s/g, "").toLowerCase()}`;
