import { boroughs } from "../places/boroughs";
import { suppress } from "./suppress";

/** Places of one kind on one day: `key` is an occupation's id or a borough's code, "" where it is not known. */
type PlaceCount = { day: string; key: string; places: number };
export type PlaceCounts = { byOccupation: readonly PlaceCount[]; byBorough: readonly PlaceCount[] };

/** The row of everything beyond the first twenty, and of vacancies whose occupation is not known. */
export const OTHERS = "others";
const MOST_ROWS = 20;

const ALL = "all";
const row = (key: string) => `occupation ${key}`;
const borough = (code: string) => `borough ${code}`;

/** Which row of the table each occupation is counted in: the twenty with most places on the day have their own. */
export function rowsOf(byOccupation: readonly PlaceCount[], day: string): ReadonlyMap<string, string> {
  const first = byOccupation
    .filter((count) => count.day === day && count.key && count.places > 0)
    .sort((a, b) => b.places - a.places || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_ROWS);
  const own = new Set(first.map(({ key }) => key));
  return new Map(byOccupation.map(({ key }) => [key, own.has(key) ? key : OTHERS]));
}

/**
 * The places of one day as they may be shown, by row and by borough. Both lists add up to the day's total and are covered
 * together, also for the months of a small line, whose totals this page does not say: the page of that month said them.
 */
export function placesOn(counts: PlaceCounts, rows: ReadonlyMap<string, string>, day: string) {
  const keys = [...new Set([...rows.values(), OTHERS])];
  const codes = [...boroughs.map(({ code }) => code), ""];
  const figures: Record<string, number> = { [ALL]: 0 };
  for (const key of keys) figures[row(key)] = 0;
  for (const code of codes) figures[borough(code)] = 0;
  const add = (name: string, places: number) => {
    figures[name] = (figures[name] ?? 0) + places;
  };
  for (const { key, places } of counts.byOccupation.filter((count) => count.day === day)) {
    add(row(rows.get(key) ?? OTHERS), places);
    add(ALL, places);
  }
  for (const { key, places } of counts.byBorough.filter((count) => count.day === day))
    add(borough(codes.includes(key) ? key : ""), places);
  const shown = suppress(figures, [
    { whole: ALL, parts: keys.map(row) },
    { whole: ALL, parts: codes.map(borough) },
  ]);
  return {
    all: shown[ALL] ?? null,
    inRow: (key: string) => shown[row(key)] ?? null,
    inBorough: (code: string) => shown[borough(code)] ?? null,
    some: (key: string) => (figures[row(key)] ?? 0) > 0,
  };
}
