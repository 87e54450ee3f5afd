import { describe, expect, it } from "vitest";
import { nationalMinimumWageOn } from "./living-wage-national";

describe("the National Minimum Wage", () => {
  it.each([
    ["2020-11-22", [25, 872, 21, 820, 18, 645, 16, 455], 415],
    ["2024-04-01", [21, 1144, 18, 860, 16, 640], 640],
    ["2025-03-31", [21, 1144, 18, 860, 16, 640], 640],
    ["2025-04-01", [21, 1221, 18, 1000, 16, 755], 755],
    ["2026-04-01", [21, 1271, 18, 1085, 16, 800], 800],
  ])("on %s goes by age, oldest first, and for apprentices", (day, ages, apprentice) => {
    const wage = nationalMinimumWageOn(day);
    expect(wage?.ages.flatMap(({ atLeast, pencePerHour }) => [atLeast, pencePerHour])).toEqual(ages);
    expect(wage?.apprenticePence).toBe(apprentice);
  });

  it("is not known before April 2020", () => expect(nationalMinimumWageOn("2020-03-31")).toBeNull());
});
