import fc from "fast-check";
import { expect, test } from "vitest";
import { SHOWN_FROM, suppressed } from "./suppressed-counts";

test("boroughs with five or more are told, the most first", () => {
  const counts = new Map([
    ["Hackney", 8],
    ["Brent", 4],
    ["Newham", 12],
    ["Camden", 8],
    ["Barnet", 0],
  ]);
  expect(suppressed(counts)).toEqual([
    { borough: "Newham", count: 12 },
    { borough: "Camden", count: 8 },
    { borough: "Hackney", count: 8 },
  ]);
});

test("whatever the small ones are, what is told is the same: nothing is had by subtraction", () => {
  const few = fc.integer({ min: 0, max: SHOWN_FROM - 1 });
  const many = fc.array(fc.integer({ min: SHOWN_FROM, max: 300 }), { maxLength: 8 });
  fc.assert(
    fc.property(
      many,
      fc.array(few, { maxLength: 8 }),
      fc.array(few, { maxLength: 8 }),
      (large, some, others) => {
        const told = (small: number[]) =>
          suppressed(
            new Map([
              ...large.map((count, at) => [`large ${at}`, count] as const),
              ...small.map((count, at) => [`small ${at}`, count] as const),
            ]),
          );
        expect(told(some)).toEqual(told(others));
      },
    ),
  );
});
