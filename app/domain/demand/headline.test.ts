import { describe, expect, test } from "vitest";
import { changeOf } from "./change";
import type { Demand, OccupationDemand, Shown } from "./demand";
import { headlineOf, ledeOf } from "./headline";

const row = (label: string, now: number, before: Shown, perPlace: number | null): OccupationDemand => ({
  key: label,
  label,
  now,
  before,
  change: changeOf(now, before),
  series: [],
  residents: null,
  perPlace,
});

const demand = (now: Shown, before: Shown, occupations: OccupationDemand[] = []): Demand => ({
  board: { slug: "hospitality", name: "Hospitality" },
  asOf: "2026-11-22",
  days: [],
  places: { now, before, change: changeOf(now, before) },
  employers: 143,
  occupations,
  unshown: [],
  boroughs: [],
  elsewhere: { now: 0, before: 0 },
  putForward: { now: 0, before: 0 },
  started: { now: 0, before: 0 },
});

describe("headlineOf", () => {
  test.each([
    [677, 610, "Hotels and kitchens ask for 11% more people than a month ago"],
    [600, 660, "Hotels and kitchens ask for 9% fewer people than a month ago"],
    [1000, 1001, "Hotels and kitchens ask for as many people as a month ago"],
    [40, 20, "Hotels and kitchens ask for twice as many people as a month ago"],
    [90, 20, "Hotels and kitchens ask for more than twice as many people as a month ago"],
    [40, 0, "Hotels and kitchens ask for 40 people, and for nobody a month ago"],
    [40, null, "Hotels and kitchens ask for too few people to compare with a month ago"],
    [null, 40, "Hotels and kitchens ask for too few people to compare with a month ago"],
    [0, 12, "Hotels and kitchens ask for nobody today, and asked for 12 people a month ago"],
    [0, 0, "Hotels and kitchens ask for nobody today"],
    [0, null, "Hotels and kitchens ask for nobody today"],
  ])("%s places now and %s a month ago: %s", (now, before, words) => {
    expect(headlineOf(demand(now, before))).toBe(words);
  });
});

describe("ledeOf", () => {
  test("says what is tightest and what grows fastest", () => {
    const rows = [row("Chef", 167, 158, 0.4), row("Housekeeper", 96, 73, 0.7), row("Waiter", 142, 156, 3.1)];
    expect(ledeOf(demand(677, 610, rows))).toBe(
      "677 places are open with 143 employers. The tightest work is chef: four residents for every ten places. Growing fastest is housekeeper, up 32%.",
    );
  });

  test("says nothing of rows too small to be news, nor of a hidden supply", () => {
    const rows = [row("Chef", 9, 5, 0.1), row("Waiter", 40, 40, null)];
    expect(ledeOf(demand(1200, 1200, rows))).toBe("1,200 places are open with 143 employers.");
  });
});
