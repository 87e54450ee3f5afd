import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "./edit-distance";
import { isLikelySlip } from "./likely-slip";

const slip = (word: string, meant: string) => isLikelySlip(word, meant, editDistance(word, meant, 3));

describe("a slip", () => {
  it.each([
    ["hygeine", "hygiene"],
    ["comunication", "communication"],
    ["editting", "editing"],
    ["managment", "management"],
    ["experiance", "experience"],
    ["hygine", "hygiene"],
    ["maintainance", "maintenance"],
  ])("is likely in %s for %s", (word, meant) => {
    expect(slip(word, meant)).toBe(true);
  });

  it.each([
    ["barking", "baking"],
    ["wedding", "welding"],
    ["mining", "mixing"],
    ["radiographic", "radiography"],
    ["psychiatrist", "psychiatric"],
    ["litter", "letter"],
  ])("is not in %s, which is no %s", (word, meant) => {
    expect(slip(word, meant)).toBe(false);
  });

  it("may be two neighbours swapped anywhere but at the start", () => {
    const word = fc.stringMatching(/^[a-z]{5,14}$/);
    fc.assert(
      fc.property(word, fc.nat(), (meant, place) => {
        const at = 1 + (place % (meant.length - 2));
        const said = meant.slice(0, at) + meant.charAt(at + 1) + meant.charAt(at) + meant.slice(at + 2);
        fc.pre(said !== meant);
        expect(slip(said, meant)).toBe(true);
      }),
    );
  });
});
