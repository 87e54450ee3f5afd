import { describe, expect, test } from "vitest";
import { goesOn, newSince, nextLetterOn } from "./alert-days";

const never = { lastSentAt: null };

describe("the day of the next letter", () => {
  test.each([
    ["before the hour on a working day is that day", "daily", "2026-11-18T07:14:00Z", "2026-11-18"],
    ["after it is the next", "daily", "2026-11-18T07:15:00Z", "2026-11-19"],
    ["in summer goes by London's hour", "daily", "2026-07-15T06:15:00Z", "2026-07-16"],
    ["on Friday is Monday", "daily", "2026-11-20T12:00:00Z", "2026-11-23"],
    ["on Saturday is Monday", "daily", "2026-11-21T05:00:00Z", "2026-11-23"],
    ["of weekly ones is Monday", "weekly", "2026-11-18T05:00:00Z", "2026-11-23"],
    ["of weekly ones on Monday morning is today", "weekly", "2026-11-23T05:00:00Z", "2026-11-23"],
    ["of weekly ones on Monday noon is a week on", "weekly", "2026-11-23T12:00:00Z", "2026-11-30"],
  ] as const)("%s", (_, frequency, at, expected) => {
    expect(nextLetterOn({ frequency, ...never }, new Date(at))).toBe(expected);
  });

  test("is not a day on which one went already", () => {
    const lastSentAt = new Date("2026-11-18T01:00:00Z");
    const at = new Date("2026-11-18T05:00:00Z");
    expect(nextLetterOn({ frequency: "daily", lastSentAt }, at)).toBe("2026-11-19");
  });

  test("never comes for those who want none", () => {
    expect(nextLetterOn({ frequency: "never", ...never }, new Date("2026-11-18T05:00:00Z"))).toBeNull();
  });
});

test("weekly letters go on Mondays, daily ones on each day of the round, and no others", () => {
  const [monday, tuesday] = ["2026-11-23", "2026-11-24"];
  expect([goesOn("daily", monday), goesOn("weekly", monday), goesOn("never", monday)]).toEqual([
    true,
    true,
    false,
  ]);
  expect([goesOn("daily", tuesday), goesOn("weekly", tuesday)]).toEqual([true, false]);
});

describe("what is new", () => {
  const at = new Date("2026-11-23T07:15:00Z");
  const [longAgo, yesterday] = [new Date("2024-01-01T00:00:00Z"), new Date("2026-11-22T10:00:00Z")];

  test.each([
    ["before any letter: for a newcomer, since they joined", yesterday, null, "2026-11-22T10:00:00.000Z"],
    ["before any letter: for others, a week's", longAgo, null, "2026-11-16T07:15:00.000Z"],
    ["after a letter: since it", longAgo, yesterday, "2026-11-22T10:00:00.000Z"],
    ["after a letter of long ago: four weeks'", longAgo, longAgo, "2026-10-26T07:15:00.000Z"],
  ])("%s", (_, joinedAt, lastSentAt, expected) => {
    expect(newSince({ joinedAt, lastSentAt }, at).toISOString()).toBe(expected);
  });
});
