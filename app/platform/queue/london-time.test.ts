import { afterEach, describe, expect, test } from "vitest";
import { shiftClock } from "../clock";
import { londonTime } from "./london-time";

afterEach(() => shiftClock(0));

const at = (utc: string) => {
  const moment = new Date(utc);
  shiftClock(moment.getTime() - Date.now());
  return {
    min: moment.getUTCMinutes(),
    hour: moment.getUTCHours(),
    date: moment.getUTCDate(),
    month: moment.getUTCMonth() + 1,
    dow: moment.getUTCDay(),
  };
};

describe("a minute of London's clock", () => {
  test.each([
    ["in winter is that of UTC", "2026-01-14T07:15:00Z", true],
    ["in summer is an hour before it", "2026-07-15T06:15:00Z", true],
    ["in summer is not that of UTC", "2026-07-15T07:15:00Z", false],
    ["on the last Friday before the clocks go forward", "2026-03-27T07:15:00Z", true],
    ["on the Monday after", "2026-03-30T06:15:00Z", true],
    ["on the Monday after they went back", "2026-10-26T07:15:00Z", true],
    ["is no other minute", "2026-01-14T07:16:00Z", false],
  ])("%s", (_, utc, expected) => {
    expect(londonTime("07:15")(at(utc))).toBe(expected);
  });

  test("comes once on every day of a year, and on five of seven where it is for working days", () => {
    const count = (matches: ReturnType<typeof londonTime>) => {
      let times = 0;
      for (let hour = 0; hour < 365 * 24; hour++) {
        const moment = new Date(Date.UTC(2026, 0, 1, hour, 20));
        if (matches(at(moment.toISOString()))) times++;
      }
      return times;
    };
    expect(count(londonTime("04:20"))).toBe(365);
    expect(count(londonTime("04:20", "working days"))).toBe(261);
  });
});
