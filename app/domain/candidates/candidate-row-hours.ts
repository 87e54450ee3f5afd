/** Hours a week. */
export type WeeklyHours = { min: number; max: number };

/** What the words stand for, in hours a week: full time is 35 to 40, part time 8 to 30. */
const inWords: readonly [RegExp, WeeklyHours][] = [
  [/^full[\s-]?time$/i, { min: 35, max: 40 }],
  [/^part[\s-]?time$/i, { min: 8, max: 30 }],
];

const figures = /^(\d{1,2}(?:\.\d{1,2})?)(?:\s*(?:-|–|to)\s*(\d{1,2}(?:\.\d{1,2})?))?\s*(?:hours?|hrs?)?$/i;

/** The longest week that is believed. */
const most = 60;

/**
 * The hours a week somebody wants: "37.5", "16-30", "16 to 30", "full-time", "part time", or several of them with
 * semicolons between, which together reach from the least to the most. Null for any hours; undefined when unclear.
 */
export function readHours(text: string): WeeklyHours | null | undefined {
  const parts = text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.every((part) => /^any$/i.test(part))) return null;
  const read = parts.map(readPart);
  const clear = read.filter((hours) => hours !== undefined);
  if (clear.length < read.length) return undefined;
  return { min: Math.min(...clear.map(({ min }) => min)), max: Math.max(...clear.map(({ max }) => max)) };
}

function readPart(part: string): WeeklyHours | undefined {
  const words = inWords.find(([pattern]) => pattern.test(part));
  if (words) return words[1];
  const [, low, high = low] = figures.exec(part) ?? [];
  const hours = { min: Number(low), max: Number(high) };
  return hours.min > 0 && hours.min <= hours.max && hours.max <= most ? hours : undefined;
}
