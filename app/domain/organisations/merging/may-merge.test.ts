import { expect, it } from "vitest";
import { numbersDiffer, whyNotMerge } from "./may-merge";

const record = (standing: Parameters<typeof whyNotMerge>[0]["standing"], number: string | null = null) => ({
  name: standing,
  standing,
  companiesHouseNumber: number,
});

it.each([
  ["waiting", "verified", null],
  ["refused", "verified", null],
  ["asked", "waiting", null],
  ["verified", "verified", null],
  ["verified", "waiting", /Keep verified, or verify waiting first/],
  ["waiting", "refused", /was refused/],
  ["suspended", "verified", /Lift the suspension first/],
  ["verified", "suspended", /Lift the suspension first/],
  ["merged", "verified", /merged already/],
] as const)("says of a %s record into a %s one whether it can be", (from, into, why) => {
  const said = whyNotMerge(record(from), record(into));
  if (why) expect(said).toMatch(why);
  else expect(said).toBeNull();
});

it("points out two different numbers, and neither one number nor the same", () => {
  expect(numbersDiffer(record("waiting", "01234567"), record("verified", "07654321"))).toBe(true);
  expect(numbersDiffer(record("waiting", "01234567"), record("verified"))).toBe(false);
  expect(numbersDiffer(record("waiting", "01234567"), record("verified", "01234567"))).toBe(false);
});
