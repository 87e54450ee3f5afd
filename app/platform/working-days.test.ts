import { describe, expect, it } from "vitest";
import { addWorkingDays, bankHolidays, isWorkingDay, workingDaysAfter } from "./working-days";

describe("England's bank holidays", () => {
  it.each([
    [2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28"],
    [2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28"],
    [2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"],
    [2022, "01-03 04-15 04-18 05-02 05-30 08-29 12-25 12-26 12-27 09-19"],
  ])("of %i are those that the government lists", (year, days) => {
    expect(bankHolidays(year)).toEqual(days.split(" ").map((day) => `${year}-${day}`));
  });
});

describe("working days", () => {
  it.each([
    ["2026-11-20", 2, "2026-11-24"],
    ["2026-11-21", 2, "2026-11-24"],
    ["2026-12-23", 2, "2026-12-29"],
    ["2026-12-31", 1, "2027-01-04"],
    ["2026-11-23", 0, "2026-11-23"],
  ])("from %s, %i on, is %s", (day, days, reached) => {
    expect(addWorkingDays(day, days)).toBe(reached);
  });

  it("count those behind a day, up to another", () => {
    expect(workingDaysAfter("2026-11-20", "2026-11-24")).toBe(2);
    expect(workingDaysAfter("2026-11-20", "2026-11-22")).toBe(0);
    expect(workingDaysAfter("2026-11-24", "2026-11-20")).toBe(0);
    expect(isWorkingDay("2026-12-28")).toBe(false);
  });
});
