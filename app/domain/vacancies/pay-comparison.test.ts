import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { londonLivingWageOn } from "./living-wage";
import { comparedWithLivingWage } from "./pay-comparison";

const wage = londonLivingWageOn("2025-10-22") ?? { pencePerHour: 0, announcedOn: "", source: "" };

const exact = (unit: "hour" | "year", pounds: number, proRata = false) =>
  ({ kind: "exact", unit, min: pounds * 100, max: pounds * 100, proRata }) as const;

describe("pay beside the London Living Wage", () => {
  it.each([
    [exact("hour", 14.8), null, "pays", "Pays at least the London Living Wage of £14.80 an hour."],
    [exact("hour", 14.79), null, "below", "Below the London Living Wage of £14.80 an hour."],
    [exact("year", 28_860), 37.5, "pays", "Pays at least the London Living Wage of £14.80 an hour."],
    [
      exact("year", 24_000),
      40,
      "below",
      "Below the London Living Wage of £14.80 an hour: it comes to £11.50 an hour.",
    ],
    [
      exact("year", 24_000),
      null,
      "below",
      "Below the London Living Wage of £14.80 an hour: it comes to £12.27 an hour, if full time is 37.5 hours a week.",
    ],
    [
      exact("year", 24_000, true),
      16,
      "below",
      "Below the London Living Wage of £14.80 an hour: it comes to £12.27 an hour, if full time is 37.5 hours a week.",
    ],
    [exact("year", 24_000), 30, "pays", "Pays at least the London Living Wage of £14.80 an hour."],
    [
      { kind: "range", unit: "hour", min: 1400, max: 1600 },
      null,
      "reaches",
      "Starts below the London Living Wage of £14.80 an hour, and rises to it.",
    ],
    [
      { kind: "range", unit: "year", min: 2_400_000, max: 2_600_000 },
      37.5,
      "below",
      "Below the London Living Wage of £14.80 an hour: it comes to £13.29 an hour at most.",
    ],
    [
      { kind: "as-given", text: "Competitive" },
      37.5,
      "unknown",
      "Give a figure to compare the pay with the London Living Wage of £14.80 an hour.",
    ],
  ] as const)("%j over %s hours %s", (pay, hours, standing, sentence) => {
    expect(comparedWithLivingWage(pay, hours, wage)).toEqual({ standing, sentence });
  });

  it("holds a salary of the rate × hours × 52 to be the rate, for any hours", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 }), (quarters) => {
        const hours = quarters / 4;
        const pence = Math.ceil(wage.pencePerHour * hours * 52);
        const salary = { kind: "exact", unit: "year", min: pence, max: pence } as const;
        const short = { ...salary, min: pence - 100, max: pence - 100 };
        expect(comparedWithLivingWage(salary, hours, wage).standing).toBe("pays");
        expect(comparedWithLivingWage(short, hours, wage).standing).toBe("below");
      }),
    );
  });
});
