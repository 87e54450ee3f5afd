import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deniedIn } from "./denied";

const deniedWords = (text: string, as: "person" | "advert" = "person") =>
  ["driving", "cooking", "cleaning"].filter(
    (word) => deniedIn(text, as).isDenied(text.indexOf(word)) && text.includes(word),
  );

describe("what a text denies", () => {
  it.each([
    ["no driving", ["driving"]],
    ["no driving, cooking or cleaning", ["driving", "cooking", "cleaning"]],
    ["no driving, cooking", ["driving"]],
    ["no driving but cooking", ["driving"]],
    ["no driving. Cleaning and cooking", ["driving"]],
    ["I haven't done cooking and I did cleaning", ["cooking"]],
    ["I don’t do driving; cleaning is fine", ["driving"]],
    ["driving: no\ncleaning: yes", ["driving"]],
    ["driving? None.", ["driving"]],
    ["cleaning, cooking and driving", []],
    ["why not try cooking", []],
    ["I do not mind cleaning", []],
  ])("reaches as far as its words do: %s", (text, denied) => {
    expect(deniedWords(text)).toEqual(denied);
    expect(deniedIn(text, "person").any).toBe(denied.length > 0);
  });

  it("has an advert's offers of training in it, and nobody else's", () => {
    const text = "We will train you in driving. Cooking courses are paid for.";
    expect(deniedWords(text.toLowerCase(), "advert")).toEqual(["driving", "cooking"]);
    expect(deniedWords(text.toLowerCase(), "person")).toEqual([]);
  });

  it("takes time that grows with the text, however much it denies", () => {
    const timed = (words: number) => {
      const text = "not training given no ".repeat(words);
      return Math.min(
        ...[1, 2, 3].map(() => {
          const from = performance.now();
          deniedIn(text, "advert");
          return performance.now() - from;
        }),
      );
    };
    timed(100);
    expect(timed(4_000) / Math.max(1, timed(500))).toBeLessThan(40);
  });

  it("is found without a throw in any text, and nowhere outside it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const { isDenied } = deniedIn(`no ${text}`, "person");
        expect(isDenied(-1)).toBe(false);
        expect(isDenied(text.length + 3)).toBe(false);
      }),
    );
  });
});
