import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { livingWages, londonLivingWageOn, newerLivingWageIsLikely } from "./living-wage";

describe("the London Living Wage", () => {
  it.each([
    ["2019-11-10", 1055],
    ["2020-11-08", 1075],
    ["2020-11-09", 1085],
    ["2022-09-21", 1105],
    ["2023-10-24", 1315],
    ["2024-10-22", 1315],
    ["2024-10-23", 1385],
    ["2025-10-21", 1385],
    ["2025-10-22", 1480],
    ["2026-06-01", 1480],
  ])("on %s is %d pence an hour, the rate announced last", (day, pence) => {
    expect(londonLivingWageOn(day)?.pencePerHour).toBe(pence);
  });

  it("is not known before the first rate held here", () => {
    expect(londonLivingWageOn("2018-11-04")).toBeNull();
  });

  it("only ever rises, from one announcement to the next, each with a source", () => {
    for (const [index, wage] of livingWages.entries()) {
      const before = livingWages[index - 1];
      expect(wage.pencePerHour).toBeGreaterThan(before?.pencePerHour ?? 0);
      expect(wage.announcedOn > (before?.announcedOn ?? "")).toBe(true);
      expect(URL.canParse(wage.source)).toBe(true);
    }
  });

  it("never has a rate announced after the day asked about", () => {
    const days = fc.date({ min: new Date("2018-11-05"), max: new Date("2040-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const wage = londonLivingWageOn(day);
        expect(wage && wage.announcedOn <= day).toBe(true);
        expect(livingWages.filter(({ announcedOn }) => announcedOn <= day).at(-1)).toBe(wage);
      }),
    );
  });

  it("is marked as likely to be out of date a year after the autumn of its announcement", () => {
    expect(newerLivingWageIsLikely("2025-12-01")).toBe(false);
    expect(newerLivingWageIsLikely("2026-10-31")).toBe(false);
    expect(newerLivingWageIsLikely("2026-11-01")).toBe(true);
  });
});
