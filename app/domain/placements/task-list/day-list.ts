import { addDays } from "~/platform/clock";
import { isWeekend } from "../placement-fits";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Most days that one offer names; a school year has about 190. */
export const mostDays = 60;

const two = (part: string | number) => String(part).padStart(2, "0");

/** The calendar day that somebody wrote: `5 July 2027`, `Mon 5 Jul 2027`, `05/07/2027` or `2027-07-05`. Null if it is none. */
export function dayWritten(text: string): string | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/, "");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  const british = /^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(\d{1,2}|[a-z]{3,9})[\s/.,-]+(\d{4})$/.exec(plain);
  const [year, month, day] = iso ? iso.slice(1) : [british?.[3], british?.[2], british?.[1]];
  if (!year || !month || !day) return null;
  const numbered = /^\d+$/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3)) + 1;
  const written = `${year}-${two(numbered)}-${two(day)}`;
  const date = new Date(`${written}T00:00:00Z`);
  // The 31st of June parses as the 1st of July, or not at all; either way it is not the day that was written.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}

type Days = { ok: true; days: string[] } | { ok: false; says: string };

const wrong = (line: string): Days => ({
  ok: false,
  says: `“${line.slice(0, 40)}” is not a date we can read. Write each like 5 July 2027, one a line`,
});

/**
 * The days that somebody wrote, one a line, or `5 July 2027 to 9 July 2027` for every weekday of a span.
 * @returns days such as `2027-07-05`, in order and none twice; or what is wrong, in words
 */
export function daysWritten(text: string): Days {
  const days = new Set<string>();
  for (const line of text.split(/[\n;]/).map((each) => each.trim())) {
    if (!line) continue;
    const [first = "", last, more] = line.split(/\s+to\s+|\s+[–—]\s+/i);
    const from = dayWritten(first);
    const to = last === undefined ? from : dayWritten(last);
    if (!from || !to || more !== undefined || to < from) return wrong(line);
    const span = to !== from;
    for (let day = from; day <= to; day = addDays(day, 1)) {
      if (!span || !isWeekend(day)) days.add(day);
      if (days.size > mostDays) return { ok: false, says: `Name ${mostDays} days at most` };
    }
  }
  return days.size ? { ok: true, days: [...days].sort() } : { ok: false, says: "Enter at least one day" };
}
