import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCandidate, aVacancy } from "../score/example-facts";
import {
  distances,
  filterPairs,
  type MatchFilters,
  noFilters,
  passes,
  readFilters,
  takenAway,
} from "./match-filters";

const read = (query: string) => readFilters(new URLSearchParams(query));
const filters: fc.Arbitrary<MatchFilters> = fc.record({
  mine: fc.boolean(),
  readyNow: fc.boolean(),
  withinKm: fc.constantFrom(null, ...distances),
  licences: fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,20}$/), { maxLength: 5 }),
});

describe("filters in an address", () => {
  it("are read, and written as they were", () => {
    fc.assert(
      fc.property(filters, (given) => {
        expect(readFilters(new URLSearchParams(filterPairs(given)))).toEqual(given);
      }),
    );
    expect(read("only=mine&only=ready&within=5&licence=sia-licence&licence=driving-licence")).toEqual({
      mine: true,
      readyNow: true,
      withinKm: 5,
      licences: ["sia-licence", "driving-licence"],
    });
  });

  it.each([
    "",
    "only=yours&within=4",
    "within=0",
    "within=-5",
    "within=5%20or%201%3D1",
    "licence=",
    `licence=${"x".repeat(10_000)}`,
  ])("that mean nothing are none: %s", (query) => {
    expect(read(query)).toEqual(noFilters);
  });

  it("name ten licences at most, each once", () => {
    expect(read("licence=a&licence=a").licences).toEqual(["a"]);
    const many = Array.from({ length: 50 }, (_, at) => `licence=l${at}`).join("&");
    expect(read(many).licences).toHaveLength(10);
  });

  it("are taken away one by one", () => {
    fc.assert(
      fc.property(filters, (given) => {
        const on = filterPairs(given).length;
        const each = takenAway(given);
        expect(each).toHaveLength(on);
        expect(new Set(each.map(({ key }) => key)).size).toBe(on);
        for (const { without } of each) expect(filterPairs(without)).toHaveLength(on - 1);
      }),
    );
  });
});

describe("who is left by filters", () => {
  const left = (given: Partial<MatchFilters>, candidate = {}, vacancy = {}) =>
    passes({ ...noFilters, ...given }, aCandidate(candidate), aVacancy(vacancy), "2026-11-22");

  it("is everybody where there is none", () => {
    expect(left({})).toBe(true);
  });

  it.each([
    [null, true],
    ["2026-11-21", true],
    ["2026-11-22", true],
    ["2026-11-23", false],
  ])("by day: free from %s", (availableFrom, expected) => {
    expect(left({ readyNow: true }, { availableFrom })).toBe(expected);
  });

  it("by distance, to the metre: the example lives 2.45 km away", () => {
    expect(left({ withinKm: 3 })).toBe(true);
    expect(left({ withinKm: 1 })).toBe(false);
    expect(left({ withinKm: 1 }, { latitude: 51.5643, longitude: -0.0127 })).toBe(true);
  });

  it("is everybody by distance where nobody knows where the work is", () => {
    expect(left({ withinKm: 1 }, {}, { latitude: null, longitude: null })).toBe(true);
  });

  it("is whoever holds every licence, as a licence", () => {
    const licences = ["sia-licence", "driving-licence"];
    expect(left({ licences }, { licences: ["driving-licence", "sia-licence", "first-aid"] })).toBe(true);
    expect(left({ licences }, { licences: ["sia-licence"] })).toBe(false);
    expect(left({ licences: ["sia-licence"] }, { skills: ["sia-licence"] })).toBe(false);
  });
});
