import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toPence } from "./pence";

describe("an amount that somebody typed, in pence", () => {
  test.each([
    ["£14.80", 1480],
    ["14.8", 1480],
    ["14", 1400],
    ["27,500", 2_750_000],
    ["27 500", 2_750_000],
    [" £ 0.07 ", 7],
    ["0", 0],
    ["1.10", 110],
    ["999999999.99", 99_999_999_999],
  ])("%j is %d", (typed, pence) => {
    expect(toPence(typed)).toBe(pence);
  });

  test.each([
    "",
    "£",
    "-5",
    "14.805",
    "1e3",
    "about 12",
    "12.80.1",
    ".",
    ".50",
    "12-14",
    "1234567890",
    "NaN",
    "٣",
  ])("%j is no amount", (typed) => {
    expect(toPence(typed)).toBeNull();
  });

  test("is exact to the penny for every amount, with or without the sign and commas", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (pence) => {
        const plain = `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, "0")}`;
        const dressed = `£${plain.replace(/\B(?=(\d{3})+(?!\d)(?=.*\.))/g, ",")}`;
        expect(toPence(plain)).toBe(pence);
        expect(toPence(dressed)).toBe(pence);
      }),
    );
  });
});
