import { describe, expect, test } from "vitest";
import { londonDate } from "./clock";

const day = (moment: string) => londonDate(new Date(moment));

describe("London's day of a moment", () => {
  test("is that of UTC in winter, up to midnight", () => {
    expect(day("2026-12-24T23:59:59.999Z")).toBe("2026-12-24");
    expect(day("2026-12-25T00:00:00Z")).toBe("2026-12-25");
  });

  test("begins an hour before that of UTC in summer", () => {
    expect(day("2026-06-30T22:59:59.999Z")).toBe("2026-06-30");
    expect(day("2026-06-30T23:00:00Z")).toBe("2026-07-01");
  });

  test("is the calendar's own for every hour of a year in which the clocks change twice", () => {
    const calendar = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });
    const start = Date.UTC(2026, 0, 1);
    for (let hour = 0; hour < 366 * 24; hour++) {
      const moment = new Date(start + hour * 3_600_000 + 1);
      expect(londonDate(moment)).toBe(calendar.format(moment));
    }
  });
});
