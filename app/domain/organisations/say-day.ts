import { dayToDate } from "~/platform/clock";

const words = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A London day `2026-12-06` in words: "6 December 2026". */
export const sayDay = (day: string) => words.format(dayToDate(day));
