import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { respelt, slipsIn, spellable } from "./search-words";

describe("words that may be misspelt", () => {
  test.each([
    ["Resturant RESTURANT chef", ["resturant"]],
    ['cook "pastery chef" -waitter', []],
    ["waiter OR porters", ["waiter", "porters"]],
    ["café HGV2 front-of-house", []],
    ['"unfinished phrases are phrases', []],
    ["", []],
  ])("of %s are %j", (words, expected) => {
    expect(spellable(words)).toEqual(expected);
  });

  test("may differ by a letter, and long ones by two", () => {
    expect([slipsIn("waitr"), slipsIn("resturant")]).toEqual([1, 2]);
  });
});

describe("a search that is set right", () => {
  test("has the other words where the misspelt ones stood", () => {
    const others = new Map([
      ["waitter", ["waiter"]],
      ["nihgt", ["night", "nigh"]],
    ]);
    expect(respelt('Waitter nihgt "nihgt" -waitter', others)).toEqual([
      'waiter night "nihgt" -waitter',
      'waiter nigh "nihgt" -waitter',
    ]);
    expect(respelt("cook", new Map())).toEqual(["cook"]);
  });

  test("is never more than eight, nor any but one where nothing is wrong", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        const typed = spellable(words);
        expect(respelt(words, new Map())).toEqual([words]);
        const searches = respelt(words, new Map(typed.map((word) => [word, ["a", "b", "c", "d"]])));
        expect(searches.length).toBeGreaterThanOrEqual(1);
        expect(searches.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
