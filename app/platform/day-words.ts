import { dayToDate } from "./clock";

const say = (options: Intl.DateTimeFormatOptions = {}) =>
  new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
    ...options,
  });
const plain = say();
const withWeekday = say({ weekday: "long" });

/** A London day `2026-12-06` in words: "6 December 2026". */
export const sayDay = (day: string) => plain.format(dayToDate(day));

/** The same with its weekday: "Sunday 6 December 2026". */
export const sayWeekday = (day: string) => withWeekday.format(dayToDate(day)).replace(",", "");
