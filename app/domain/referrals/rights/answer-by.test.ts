import { expect, test } from "vitest";
import { answerBy, daysLeft } from "./answer-by";

test.each([
  ["2026-11-03", "2026-12-03"],
  // A month without that day ends on its last.
  ["2027-01-31", "2027-03-01"],
  ["2028-01-31", "2028-02-29"],
  // A Saturday, and Boxing Day with its day in lieu.
  ["2026-11-05", "2026-12-07"],
  ["2026-11-26", "2026-12-29"],
  ["2026-12-15", "2027-01-15"],
])("what was asked on %s is answered by %s", (asked, by) => expect(answerBy(asked)).toBe(by));

test("days left count down and go below nought", () => {
  expect(daysLeft("2026-12-03", "2026-11-30")).toBe(3);
  expect(daysLeft("2026-12-03", "2026-12-04")).toBe(-1);
});
