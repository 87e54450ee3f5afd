import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hundredths, wholes } from "./points";

const some = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 });
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe("whole points", () => {
  it("add up to the rounded sum, each within one of where it was", () => {
    fc.assert(
      fc.property(some, (exact) => {
        const whole = wholes(exact);
        expect(sum(whole)).toBe(Math.round(sum(exact)));
        for (const [at, number] of whole.entries())
          expect(Math.abs(number - (exact[at] ?? 0))).toBeLessThan(1 + 1e-9);
      }),
    );
  });

  it("go to the largest remainder, and to the first of equal ones", () => {
    expect(wholes([10.2, 10.7, 10.1])).toEqual([10, 11, 10]);
    expect(wholes([10.5, 10.5])).toEqual([11, 10]);
  });

  it("make weights that keep their proportions and add up to 100", () => {
    expect(hundredths([35, 15, 20, 15, 15])).toEqual([35, 15, 20, 15, 15]);
    expect(hundredths([35, 0, 20, 15, 15])).toEqual([41, 0, 23, 18, 18]);
    expect(hundredths([0, 0])).toEqual([0, 0]);
  });
});
