import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { Demand } from "./demand";
import { figuresCsv } from "./figures-csv";

const demand: Demand = {
  board: { slug: "health", name: "Health" },
  asOf: "2026-11-22",
  days: [],
  places: { now: 30, before: 20, change: { kind: "percent", percent: 50 } },
  employers: 3,
  occupations: [
    {
      key: "x",
      label: "=HYPERLINK(1)",
      now: 30,
      before: null,
      change: { kind: "too-few" },
      series: [],
      residents: null,
      perPlace: null,
    },
  ],
  unshown: ["Nurse, ward"],
  boroughs: [{ code: "E09000025", now: 30, before: null }],
  elsewhere: { now: 0, before: 0 },
  putForward: { now: null, before: 7 },
  started: { now: 0, before: 0 },
};

test("hidden figures read “under 5”, and no name is taken for a formula", () => {
  const rows = parse(figuresCsv(demand), { bom: true }) as string[][];
  const line = (name: string, of: string) => rows.find(([figure, what]) => figure === name && what === of);
  expect(line("Open places", "All")).toEqual(["Open places", "All", "2026-11-22", "30", "2026-10-22", "20"]);
  expect(line("Open places by occupation", "'=HYPERLINK(1)")?.[5]).toBe("under 5");
  expect(line("Open places by occupation", "Nurse, ward")?.[3]).toBe("under 5");
  expect(line("Open places by borough", "Newham")?.slice(3)).toEqual(["30", "2026-10-22", "under 5"]);
  expect(line("People put forward in the month", "All")?.slice(3)).toEqual(["under 5", "2026-10-22", "7"]);
});
