import { fieldsOf, listOf, numberOf, textOf } from "./job-posting-json";

/** Hours a week. */
export type WeeklyHours = { min: number; max: number };

/** The most hours a week that a posting is believed to mean. */
const most = 80;

const number = "(\\d{1,2}(?:\\.\\d{1,2})?)";
const unit = "\\s*(?:hours?|hrs?)\\b";
const range = new RegExp(
  `(?<![\\d.:])${number}(?:${unit})?\\s*(?:-|–|—|to|and)\\s*${number}(?:${unit}|\\s*$)`,
  "i",
);
const single = new RegExp(`(?<![\\d.:])${number}${unit}`, "i");
const bare = new RegExp(`^${number}$`);

/**
 * A posting's `workHours` as hours a week: "37.5", "16-30 hours", "37.5 hours per week, Monday to Friday". Null
 * when it gives none, as in "9am to 5pm" or "night shift".
 */
export function hoursIn(workHours: unknown): WeeklyHours | null {
  const fields = fieldsOf(workHours);
  const min = numberOf(fields.minValue);
  const max = numberOf(fields.maxValue);
  if (min !== null || max !== null) return between(min ?? max, max ?? min);
  const text = (textOf(workHours, "value", "name") ?? "").trim();
  const [, low, high] = range.exec(text) ?? [];
  if (low && high) return between(Number(low), Number(high));
  const [, only] = bare.exec(text) ?? single.exec(text) ?? [];
  return only ? between(Number(only), Number(only)) : null;
}

/** Whether a posting's `workHours` or `employmentType` says that hours are flexible: "Flexible working", "flexi-time". */
export const saysFlexible = (value: unknown): boolean =>
  listOf(value).some((entry) =>
    /(?<!\b(?:not|no|non)[\s-]+)\bflexi(?:bl[ey]|bility)?(?![a-z])|\bflexi-?time\b/i.test(
      (textOf(entry, "value", "name", "termCode") ?? "").replaceAll("_", " "),
    ),
  );

function between(one: number | null, other: number | null): WeeklyHours | null {
  if (one === null || other === null) return null;
  const [min, max] = [Math.min(one, other), Math.max(one, other)];
  return min > 0 && max <= most ? { min, max } : null;
}
