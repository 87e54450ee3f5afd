import type { Board } from "../places/boards";
import { boroughs } from "../places/boroughs";
import { OTHERS, type PlaceCounts, placesOn } from "./arrange-places";
import { changeOf } from "./change";
import type { Demand, OccupationDemand } from "./demand";
import { suppress } from "./suppress";

type Pair = { now: number; before: number };

type Counted = {
  board: Board;
  asOf: string;
  days: readonly string[];
  counts: PlaceCounts & { labels: ReadonlyMap<string, string>; employers: number };
  rows: ReadonlyMap<string, string>;
  residents: ReadonlyMap<string, number>;
  moved: { putForward: Pair; started: Pair };
};

/** Turns counts into what may be shown. Pure; every figure passes through `suppress` here. */
export function arrangeDemand({ board, asOf, days, counts, rows, residents, moved }: Counted): Demand {
  const months = days.map((day) => placesOn(counts, rows, day));
  const [before, now] = months.slice(-2);
  if (!before || !now) throw new Error("Demand is drawn over at least two months.");
  const supply = suppress(Object.fromEntries(residents));

  const keys = [...new Set([...rows.values()])].filter((key) => now.some(key));
  const occupations = keys.flatMap((key): OccupationDemand[] => {
    const places = { now: now.inRow(key), before: before.inRow(key) };
    if (places.now === null) return [];
    const people = residents.has(key) ? (supply[key] ?? null) : 0;
    return [
      {
        key,
        label: labelOf(key, counts.labels),
        ...places,
        change: changeOf(places.now, places.before),
        series: months.map((month) => month.inRow(key)),
        residents: people,
        perPlace: people === null ? null : Math.round((people / places.now) * 10) / 10,
      },
    ];
  });
  const pair = (of: Pair) => {
    const shown = suppress({ ...of });
    return { now: shown.now ?? null, before: shown.before ?? null };
  };
  return {
    board,
    asOf,
    days,
    places: { now: now.all, before: before.all, change: changeOf(now.all, before.all) },
    employers: counts.employers,
    occupations: occupations.sort(byPlaces),
    unshown: keys
      .filter((key) => now.inRow(key) === null)
      .map((key) => labelOf(key, counts.labels))
      .sort((a, b) => a.localeCompare(b, "en-GB")),
    boroughs: boroughs.map(({ code }) => ({
      code,
      now: now.inBorough(code),
      before: before.inBorough(code),
    })),
    elsewhere: { now: now.inBorough(""), before: before.inBorough("") },
    putForward: pair(moved.putForward),
    started: pair(moved.started),
  };
}

/** Most places first, what is left over last. */
const byPlaces = (a: OccupationDemand, b: OccupationDemand) =>
  Number(a.key === OTHERS) - Number(b.key === OTHERS) ||
  (b.now ?? 0) - (a.now ?? 0) ||
  a.label.localeCompare(b.label, "en-GB");

function labelOf(key: string, labels: ReadonlyMap<string, string>) {
  if (key === OTHERS) return "Other occupations";
  const label = labels.get(key) ?? key;
  return label.charAt(0).toUpperCase() + label.slice(1);
}
