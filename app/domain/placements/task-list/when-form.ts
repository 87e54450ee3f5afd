import { z } from "zod";
import { dayOf } from "~/platform/date-parts";
import { halfDayOf, halves, mostHalfDays } from "../offer-facts";
import { weekdaysIn } from "../placement-fits";
import { count, optionalWords, version } from "./answers";
import { daysWritten } from "./day-list";

/** Days named one by one, any within a window, or agreed by asking. */
export const dateModes = ["days", "window", "ask"] as const;

const parts = z
  .object({ day: z.string().optional(), month: z.string().optional(), year: z.string().optional() })
  .optional();

const asked = z.object({
  version,
  dateMode: z.enum(dateModes, { error: "Choose how you want to say when" }),
  days: z.string().optional(),
  fromDate: parts,
  toDate: parts,
  halfDays: count("the number of half-days", mostHalfDays),
  halves: z.enum(halves, { error: "Choose mornings, afternoons or both" }),
  dayTimes: optionalWords("The times", 200),
});

type Dates = { days: string[]; fromDate?: string; toDate?: string };
type Say = (field: keyof Dates | "halfDays", message: string) => void;

/** A date of the window; undefined, and said beside it, where it is none. */
function day(given: z.output<typeof parts>, what: string, field: keyof Dates, say: Say) {
  const read = dayOf(what).safeParse(given ?? {});
  if (!read.success) say(field, read.error.issues[0]?.message ?? `Enter ${what}`);
  return read.data;
}

/** The dates of the way that was chosen; what the other ways' boxes hold is no answer. */
function datesOf(given: z.output<typeof asked>, say: Say): Dates {
  if (given.dateMode === "ask") return { days: [] };
  if (given.dateMode === "days") {
    const read = daysWritten(given.days ?? "");
    if (!read.ok) say("days", read.says);
    return { days: read.ok ? read.days : [] };
  }
  const fromDate = day(given.fromDate, "the earliest date", "fromDate", say);
  const toDate = day(given.toDate, "the latest date", "toDate", say);
  if (!fromDate || !toDate) return { days: [] };
  if (toDate < fromDate) say("toDate", "The latest date must be the same as or after the earliest date");
  return { days: [], fromDate, toDate };
}

/** When pupils can come, for how long, and at what times. */
export const WhenAnswers = asked.transform((given, context) => {
  let wrong = false;
  const dates = datesOf(given, (field, message) => {
    wrong = true;
    context.addIssue({ code: "custom", path: [field], message });
  });
  if (wrong) return z.NEVER;
  const { fromDate, toDate, days } = dates;
  const room = fromDate && toDate ? weekdaysIn(fromDate, toDate) : days.length;
  if (given.dateMode !== "ask" && given.halfDays > room * halfDayOf(given.halves)) {
    const message = `There are too few days for ${given.halfDays} half-days of ${inDays[given.halves]}`;
    context.addIssue({ code: "custom", path: ["halfDays"], message });
    return z.NEVER;
  }
  return { ...given, ...dates, fromDate, toDate };
});

const inDays = { both: "whole days", morning: "mornings", afternoon: "afternoons" } as const;
