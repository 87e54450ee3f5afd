import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "~/domain/taxonomy/edit-distance";
import { randomness } from "~prisma/demo/random";
import { misspelt } from "./misspelt";

describe("a misspelling", () => {
  it("is one slip away from the word, begins like it, and is the same for the same seed", () => {
    const words = fc.constantFrom("manage stock levels", "Küchenhilfe", "prepare food", "crème fraîche");
    fc.assert(
      fc.property(words, fc.integer(), (word, seed) => {
        const slipped = misspelt(word, randomness(seed));
        expect(editDistance(word, slipped, 2)).toBeLessThanOrEqual(1);
        expect(slipped[0]).toBe(word[0]);
        expect(misspelt(word, randomness(seed))).toBe(slipped);
      }),
    );
  });

  it("is of every kind", () => {
    const slips = new Set(Array.from({ length: 400 }, (_, seed) => misspelt("forklift", randomness(seed))));
    for (const slip of ["froklift", "forlift", "forkllift", "foeklift"]) expect(slips).toContain(slip);
  });

  it("leaves short words alone", () => {
    expect(misspelt("IT law", randomness(1))).toBe("IT law");
  });
});
