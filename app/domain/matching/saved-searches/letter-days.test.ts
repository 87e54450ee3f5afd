import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { londonDate } from "~/platform/clock";
import { goesOn, newSince, nextLetterOn } from "./letter-days";

const at = (moment: string) => new Date(moment);

describe("the day of the next letter", () => {
  test.each([
    ["daily", "2026-11-22T07:29:00Z", null, "2026-11-22"],
    ["daily", "2026-11-22T07:30:00Z", null, "2026-11-23"],
    ["daily", "2026-11-22T07:00:00Z", "2026-11-22T06:00:00Z", "2026-11-23"],
    ["daily", "2026-07-01T06:29:00Z", null, "2026-07-01"],
    ["daily", "2026-07-01T06:30:00Z", null, "2026-07-02"],
    ["weekly", "2026-11-22T12:00:00Z", null, "2026-11-23"],
    ["weekly", "2026-11-23T07:30:00Z", null, "2026-11-30"],
    ["weekly", "2026-11-23T07:29:00Z", null, "2026-11-23"],
  ] as const)("of a %s one at %s is right", (frequency, moment, last, expected) => {
    const lastSentAt = last && at(last);
    expect(nextLetterOn({ frequency, lastSentAt }, at(moment))).toBe(expected);
  });

  test("is one on which a letter may go, never in the past and within a week", () => {
    const moments = fc.date({ min: at("2026-01-01"), max: at("2030-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom("daily" as const, "weekly" as const), moments, (frequency, moment) => {
        const day = nextLetterOn({ frequency, lastSentAt: null }, moment);
        expect(goesOn(frequency, day)).toBe(true);
        expect(day >= londonDate(moment)).toBe(true);
        expect(Date.parse(day) - moment.getTime()).toBeLessThanOrEqual(7 * 86_400_000);
      }),
    );
  });
});

test("what is new begins when the search was confirmed, and never before", () => {
  const confirmedAt = at("2026-11-20T10:00:00Z");
  expect(newSince({ confirmedAt, lastSentAt: null })).toEqual(confirmedAt);
  expect(newSince({ confirmedAt, lastSentAt: at("2026-11-21T07:30:00Z") })).toEqual(confirmedAt);
  expect(newSince({ confirmedAt, lastSentAt: at("2026-12-01T07:30:00Z") })).toEqual(
    at("2026-11-28T07:30:00Z"),
  );
});
