import { expect, it } from "vitest";
import { longDate, moment, shortDate, weekdayDate } from "./dates";

it("writes a calendar day as it is, whatever the season", () => {
  expect(longDate("2026-12-12")).toBe("12 December 2026");
  expect(longDate("2026-06-01")).toBe("1 June 2026");
  expect(shortDate("2026-09-05")).toBe("5 Sep 2026");
  expect(weekdayDate("2026-12-12")).toBe("Saturday 12 December");
});

it("writes a database day, which is midnight UTC, as that day in summer too", () => {
  expect(longDate(new Date("2026-06-01T00:00:00Z"))).toBe("1 June 2026");
});

it("writes an instant by London's clock", () => {
  expect(moment("2026-12-12T10:30:00Z")).toBe("12 December 2026, 10:30am");
  expect(moment("2026-06-30T23:15:00Z")).toBe("1 July 2026, 12:15am");
});

it("refuses what is no date", () => {
  expect(() => longDate("next week")).toThrow(RangeError);
});
