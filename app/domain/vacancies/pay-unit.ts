import type { PayUnit } from "./pay";

/** What each unit may plausibly pay, in pounds. A figure outside belongs to another unit, or is a mistake. */
const plausible = {
  hour: [3, 300],
  day: [30, 3_000],
  week: [50, 10_000],
  month: [200, 50_000],
  year: [1_000, 1_000_000],
} as const satisfies Record<PayUnit, readonly [number, number]>;

/** Figures under this many pounds, with no unit, are pay an hour; figures over the other are pay a year. */
const surelyHourly = 100;
const surelyYearly = 7_000;

// A word for a unit may follow its figure at once ("£21.61ph", "£14.80/hour"), so it is no letter that must come
// before it, rather than the edge of a word.
const unitWords = {
  hour: /(?<![a-z])(?:(?:per|an|each|p)\s?\/?\s?h(?:ou)?rs?|p\.?\s?\/?\s?hr?\.?|hourly)(?![a-z])|\/\s?h(?:(?:ou)?r)?\b/g,
  day: /(?<![a-z])(?:per day|a day|p\/?d|daily|day rate)(?![a-z])|\/\s?day\b/g,
  week: /(?<![a-z])(?:per week|a week|p\.?\/?w\.?|weekly)(?![a-z])|\/\s?w(?:ee)?k\b/g,
  month: /(?<![a-z])(?:per (?:calendar )?month|a month|pcm|p\/?m|monthly)(?![a-z])|\/\s?month\b/g,
  year: /(?<![a-z])(?:(?:per )?annum|per year|a year|p\.?\s?\/?\s?a\.?|annual(?:ly)?|yearly|[fw]te|pro.?rat[ae])(?![a-z])|\/\s?y(?:ea)?r\b/g,
} as const satisfies Record<PayUnit, RegExp>;
const units = ["hour", "day", "week", "month", "year"] as const satisfies readonly PayUnit[];

/** What pay may be counted by that holds no known number of hours. */
const pieces =
  /(?<![a-z])(?:per|a|each) (?:session|shift|visit|list|case|night)|\/\s?(?:session|shift|visit|list)/;

/** The units that a text in small letters has a word for, in the order it names them. */
function unitsNamed(text: string): PayUnit[] {
  return units
    .flatMap((unit) => [...text.matchAll(unitWords[unit])].map(({ index }) => ({ unit, index })))
    .sort((a, b) => a.index - b.index)
    .map(({ unit }) => unit);
}

/** Whether a text in small letters says what pay is counted by. */
export const namesUnit = (text: string) => unitsNamed(text).length > 0;

/**
 * The unit that a text in small letters names first and that all figures, in pounds, can be counted by. Without a
 * word for one it is the hint, or else what figures of that size can only be. Null when none fits, and for pay by
 * the session, shift or visit.
 */
export function unitOf(text: string, figures: readonly number[], hint: PayUnit | null): PayUnit | null {
  const fits = (unit: PayUnit) =>
    figures.every((pounds) => pounds >= plausible[unit][0] && pounds <= plausible[unit][1]);
  const named = unitsNamed(text);
  const piece = pieces.exec(text);
  if (piece && (named.length === 0 || !namesUnit(text.slice(0, piece.index)))) return null;
  if (named.length > 0) return named.find(fits) ?? null;
  if (hint && fits(hint)) return hint;
  if (figures.every((pounds) => pounds < surelyHourly) && fits("hour")) return "hour";
  return figures.every((pounds) => pounds >= surelyYearly) && fits("year") ? "year" : null;
}
