import { expect, it } from "vitest";
import { dueOf } from "./due";

it.each([
  ["2026-11-20T17:00:00Z", "2026-11-22", "2026-11-24", 0],
  ["2026-11-20T17:00:00Z", "2026-11-24", "2026-11-24", 0],
  ["2026-11-20T17:00:00Z", "2026-11-25", "2026-11-24", 1],
  ["2026-12-23T10:00:00Z", "2026-12-28", "2026-12-29", 0],
  ["2026-11-18T10:00:00Z", "2026-11-21", "2026-11-20", 1],
  ["2026-11-18T10:00:00Z", "2026-11-24", "2026-11-20", 2],
  // Half past midnight in London is the next day there, in summer.
  ["2026-07-07T23:30:00Z", "2026-07-08", "2026-07-10", 0],
])("asked at %s: on %s it is due %s and %i days late", (since, today, dueOn, late) => {
  expect(dueOf(new Date(since), today)).toEqual({ dueOn, late });
});
