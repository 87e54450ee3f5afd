import { describe, expect, test } from "vitest";
import { londonClock, londonMoment } from "./london-moment";

const said = (day: string, time: string) => londonMoment(day, time)?.toISOString() ?? null;

describe("a time of London's clocks", () => {
  test("is UTC in winter and an hour ahead of it in summer", () => {
    expect(said("2026-12-01", "10:30")).toBe("2026-12-01T10:30:00.000Z");
    expect(said("2026-07-01", "10:30")).toBe("2026-07-01T09:30:00.000Z");
    expect(said("2026-07-01", "00:15")).toBe("2026-06-30T23:15:00.000Z");
  });

  test("on the days when the clocks change is right before and after it", () => {
    expect(said("2027-03-28", "00:30")).toBe("2027-03-28T00:30:00.000Z");
    expect(said("2027-03-28", "02:00")).toBe("2027-03-28T01:00:00.000Z");
    expect(said("2026-10-25", "00:30")).toBe("2026-10-24T23:30:00.000Z");
    expect(said("2026-10-25", "02:00")).toBe("2026-10-25T02:00:00.000Z");
  });

  test("that is skipped in spring does not exist, and of two in autumn the first is meant", () => {
    expect(said("2027-03-28", "01:30")).toBeNull();
    expect(said("2026-10-25", "01:30")).toBe("2026-10-25T00:30:00.000Z");
  });

  test("comes back as it was said, and nonsense is no time", () => {
    expect(londonClock(new Date("2026-07-01T13:05:00Z"))).toBe("14:05");
    expect(said("2026-02-31", "10:00")).toBeNull();
    expect(said("2026-12-01", "25:00")).toBeNull();
  });
});
