import type { CronItem } from "graphile-worker";
import { now } from "../clock";

const inLondon = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  weekday: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const WORKING_DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri"];

type Matcher = Extract<CronItem["match"], (...given: never) => unknown>;

/**
 * A minute of London's clock, in summer and in winter: the queue's own patterns go by UTC.
 * @param time `07:15`; not between one and two at night, which happen twice or never when the clocks change
 * @param days every day, or Monday to Friday
 */
export const londonTime =
  (time: string, days: "every day" | "working days" = "every day"): Matcher =>
  ({ min, hour, date, month }) => {
    // The queue does not say which year. The clocks of two neighbouring years differ only where neither is near its end.
    const moment = new Date(Date.UTC(now().getUTCFullYear(), month - 1, date, hour, min));
    const parts = Object.fromEntries(inLondon.formatToParts(moment).map(({ type, value }) => [type, value]));
    if (`${parts.hour}:${parts.minute}` !== time) return false;
    return days === "every day" || WORKING_DAYS.includes(parts.weekday ?? "");
  };
