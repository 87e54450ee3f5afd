import fc from "fast-check";
import { expect, test } from "vitest";
import { checkAdvert } from "./check-advert";
import { goodAdvert } from "./example-advert";

const tellingWords = [
  "salesman",
  "able-bodied",
  "he",
  "candidate",
  "young",
  "team",
  "native",
  "speaker",
  "3 years",
  "experience",
  "DBS",
  "driving licence",
  "rock star",
  "ambitious",
  "decisive",
  "\n",
  "\n\n",
  ". ",
  "’",
  "£",
  "\u0000",
  "👩🏽‍🦽",
  "ﬁ",
  "İ",
  "\ud800",
];

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...tellingWords), fc.string({ maxLength: 8 })), { maxLength: 60 })
    .map((words) => words.join(" ")),
);

test("whatever the text, every place lies inside it, holds the phrase, and follows the place before", () => {
  fc.assert(
    fc.property(anyText, anyText, fc.array(anyText, { maxLength: 3 }), (title, description, musts) => {
      const places = checkAdvert({ ...goodAdvert, title, description, musts }).flatMap(({ at, phrase }) => {
        if (!at) return [];
        expect(description.slice(at.start, at.end)).toBe(phrase);
        expect(at.end).toBeLessThanOrEqual(description.length);
        return [at];
      });
      for (const [before, after] of places.slice(1).map((at, i) => [places[i], at])) {
        expect(after?.start).toBeGreaterThanOrEqual(before?.end ?? 0);
      }
    }),
    { numRuns: 300 },
  );
});

test("advice never repeats an id", () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (description, musts) => {
      const ids = checkAdvert({ ...goodAdvert, description, musts }).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 200 },
  );
});
