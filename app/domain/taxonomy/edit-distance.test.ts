import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "./edit-distance";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });

describe("editDistance", () => {
  it.each([
    ["chef", "chef", 0],
    ["chef", "cehf", 1],
    ["chef", "chf", 1],
    ["chef", "cheff", 1],
    ["food safety", "food safty", 1],
    ["barista", "baritsa", 1],
    ["cook", "clerk", 3],
  ])("counts the letters between %s and %s as %i", (one, other, distance) => {
    expect(editDistance(one, other, 3)).toBe(distance);
  });

  it("says one more than the limit for anything further", () => {
    expect(editDistance("carpenter", "plumber", 2)).toBe(3);
  });

  it("is the same both ways, nothing only for equal words, and never above the limit and one", () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (one, other, limit) => {
        const distance = editDistance(one, other, limit);
        expect(distance).toBe(editDistance(other, one, limit));
        expect(distance === 0).toBe(one === other);
        expect(distance).toBeLessThanOrEqual(limit + 1);
        expect(distance).toBeGreaterThanOrEqual(Math.min(limit + 1, Math.abs(one.length - other.length)));
      }),
    );
  });

  it("finds one letter dropped, added or changed", () => {
    fc.assert(
      fc.property(word, fc.nat(12), (text, place) => {
        const at = Math.min(place, text.length);
        expect(editDistance(text, `${text.slice(0, at)}x${text.slice(at)}`, 2)).toBe(1);
      }),
    );
  });
});
