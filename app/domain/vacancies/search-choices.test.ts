import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HOURS_BANDS, hoursBandsOf, sortFor, sortsFor } from "./search-choices";

describe("the bands of hours that a vacancy touches", () => {
  test.each([
    [null, null, []],
    [15.5, 15.5, ["under-16"]],
    [16, 16, ["16-to-30"]],
    [30, 30, ["16-to-30"]],
    [30.5, 37.5, ["over-30"]],
    [12, 37.5, ["under-16", "16-to-30", "over-30"]],
    [20, null, ["16-to-30", "over-30"]],
    [null, 10, ["under-16"]],
  ])("%s to %s hours: %j", (min, max, bands) => {
    expect(hoursBandsOf(min, max)).toEqual(bands);
  });

  test("are one at least, and beside one another, for any hours at all", () => {
    const hours = fc.double({ min: 0.5, max: 60, noNaN: true });
    fc.assert(
      fc.property(hours, hours, (one, other) => {
        const touched = hoursBandsOf(Math.min(one, other), Math.max(one, other));
        const at = touched.map((band) => HOURS_BANDS.findIndex(({ slug }) => slug === band));
        expect(touched.length).toBeGreaterThan(0);
        expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBe(touched.length - 1);
      }),
    );
  });
});

describe("the order of a search", () => {
  test.each([
    [null, true, true, "best"],
    [null, false, true, "nearest"],
    [null, false, false, "newest"],
    ["best", false, false, "newest"],
    ["nearest", true, false, "best"],
    ["pay", false, false, "pay"],
  ] as const)("chosen %s, with words %s and a place %s, is %s", (chosen, words, place, sort) => {
    expect(sortFor(chosen, words, place)).toBe(sort);
    expect(sortsFor(words, place).map(({ slug }) => slug)).toContain(sort);
  });
});
