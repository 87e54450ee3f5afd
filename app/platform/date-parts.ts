import { z } from "zod";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

export interface DateParts {
  day?: string;
  month?: string;
  year?: string;
}

/** The three boxes' values for a calendar day, as a form's default. Nothing for no day. */
export const datePartsOf = (day: string | null | undefined): DateParts | undefined => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? "") ?? [];
  if (!year || !month || !date) return undefined;
  return { day: String(Number(date)), month: String(Number(month)), year };
};

/** The calendar day that three typed parts name, or null if there is no such day. A month may be a word. */
const dayFromParts = ({ day = "", month = "", year = "" }: DateParts): string | null => {
  if (!/^\d{1,2}$/.test(day.trim()) || !/^\d{4}$/.test(year.trim())) return null;
  const typed = month.trim().toLowerCase();
  const numbered = /^\d{1,2}$/.test(typed) ? Number(typed) : months.indexOf(typed.slice(0, 3)) + 1;
  const iso = `${year.trim()}-${String(numbered).padStart(2, "0")}-${day.trim().padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // The 31st of June parses as the 1st of July, or not at all; either way it is not the day that was typed.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
};

const parts = z.object({
  day: z.string().optional(),
  month: z.string().optional(),
  year: z.string().optional(),
});

/**
 * A date that must be given, typed in three boxes; the value is a calendar day such as `2026-12-12`.
 * `what` names it in the errors, in small letters: "the start date".
 */
export const dayOf = (what: string) =>
  parts.transform((given, context) => {
    const day = dayFromParts(given);
    if (day) return day;
    context.addIssue({ code: "custom", message: wrongWith(given, what) });
    return z.NEVER;
  });

/** The same, where all three boxes may be left empty; the value is then undefined. */
export const optionalDayOf = (what: string) =>
  parts.optional().transform((given, context) => {
    if (!given || missing(given).length === 3) return undefined;
    const day = dayFromParts(given);
    if (day) return day;
    context.addIssue({ code: "custom", message: wrongWith(given, what) });
    return z.NEVER;
  });

const missing = (given: DateParts) =>
  (["day", "month", "year"] as const).filter((part) => !given[part]?.trim());

const wrongWith = (given: DateParts, what: string) => {
  const gaps = missing(given);
  if (gaps.length === 3) return `Enter ${what}`;
  const subject = what.charAt(0).toUpperCase() + what.slice(1);
  if (gaps.length > 0) return `${subject} must include a ${gaps.join(" and a ")}`;
  if (!/^\d{4}$/.test(given.year?.trim() ?? "")) return `${subject} must have a year of four figures`;
  return `${subject} must be a real date`;
};
