import { dayToDate } from "~/platform/clock";

const say = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
    ...options,
  });
const plain = say({});
const withWeekday = say({ weekday: "long" });

/** A database day in a letter's words: "Friday 11 December 2026". */
export const longDay = (day: Date) => withWeekday.format(day).replace(",", "");

/** An ISO day in a page's words: "11 December 2026". */
export const sayDay = (day: string) => plain.format(dayToDate(day));
