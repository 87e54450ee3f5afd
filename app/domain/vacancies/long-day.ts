import { dateToDay } from "~/platform/clock";
import { sayWeekday } from "~/platform/day-words";

/** A database day in a letter's words: "Friday 11 December 2026". */
export const longDay = (day: Date) => sayWeekday(dateToDay(day));
