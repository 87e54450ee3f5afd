import { sayWeekday } from "~/platform/day-words";

/** A span of days for a letter: "Monday 5 July 2027 to Friday 9 July 2027", or the one day. Takes `2027-07-05`. */
export const datesInWords = (from: string, to: string) =>
  from === to ? sayWeekday(from) : `${sayWeekday(from)} to ${sayWeekday(to)}`;
