import { describe, expect, test } from "vitest";
import { addDays } from "~/platform/clock";
import { endedQuarters, quarterFrom } from "./quarters";

describe("the quarters of the calendar that have ended", () => {
  test.each([
    ["2026-11-22", "July to September 2026", "2026-07-01", "2026-09-30"],
    ["2026-10-01", "July to September 2026", "2026-07-01", "2026-09-30"],
    ["2026-09-30", "April to June 2026", "2026-04-01", "2026-06-30"],
    ["2027-01-31", "October to December 2026", "2026-10-01", "2026-12-31"],
    ["2028-03-31", "October to December 2027", "2027-10-01", "2027-12-31"],
    ["2028-05-31", "January to March 2028", "2028-01-01", "2028-03-31"],
  ])("as of %s begin with %s", (today, name, from, to) => {
    expect(endedQuarters(today)[0]).toEqual({ key: from.slice(0, 7), from, to, name });
  });

  test("are eight that follow one another without a gap and never overlap", () => {
    const quarters = endedQuarters("2026-11-22");
    expect(quarters).toHaveLength(8);
    for (const [at, { from }] of quarters.entries()) {
      const before = quarters[at + 1];
      if (before) expect(addDays(before.to, 1)).toBe(from);
    }
  });

  test("are found by their first month, and any other address means the latest", () => {
    expect(quarterFrom("2025-10", "2026-11-22").name).toBe("October to December 2025");
    for (const key of [null, "", "2026-10", "2026-08", "1999-01", "<script>"])
      expect(quarterFrom(key, "2026-11-22").key).toBe("2026-07");
  });
});
