import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberAsked, tenWords } from "./words";

describe("tenWords", () => {
  it("leaves a search of ten words or fewer as it is", () => {
    expect(tenWords('"night porter" in -hackney')).toBe('"night porter" in -hackney');
  });

  it("lets the shortest go first, and keeps phrases whole and the order", () => {
    const many =
      'a job as "ward clerk" or porter in the north of london with training and parking nearby tomorrow';
    expect(tenWords(many)).toBe('"ward clerk" porter north london with training parking nearby tomorrow');
  });

  it("never says more than ten words, nor any that was not said", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (words) => {
        const kept = tenWords(words);
        expect(kept.split(/[^\p{L}\p{N}]+/u).filter(Boolean).length).toBeLessThanOrEqual(10);
        for (const piece of kept.split(/\s+/)) expect(words).toContain(piece);
      }),
    );
  });
});

it("knows a reference as people say it", () => {
  expect(["FD-1042", "fd 1042", "Fd1042", "FD-", "fd 1042 porter"].map(numberAsked)).toEqual([
    1042,
    1042,
    1042,
    null,
    null,
  ]);
});
