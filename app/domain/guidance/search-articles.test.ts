import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearlySame, relevance, wordsOf } from "./search-articles";

const pay = {
  title: "Pay in London",
  topics: "Pay",
  summary: "What the law asks of wages",
  body: "Hours come up once.",
};
const hours = {
  title: "Flexible hours",
  topics: "Hours",
  summary: "Rotas that bend",
  body: "Pay is not the point here.",
};

describe("relevance", () => {
  test("a word in the title counts for more than the same word in the body", () => {
    expect(relevance("pay", pay)).toBeGreaterThan(relevance("pay", hours));
    expect(relevance("hours", hours)).toBeGreaterThan(relevance("hours", pay));
  });

  test("an article with both words comes before one that has a single word often", () => {
    expect(relevance("london wages", pay)).toBeGreaterThan(
      relevance("london wages", { ...hours, title: "London London" }),
    );
  });

  test.each(["WAGE", "wages'", "Wáge", "wag", "lonodn"])("“%s” still finds what it means", (query) =>
    expect(relevance(query, pay)).toBeGreaterThan(0),
  );

  test("a word that is nowhere finds nothing", () => expect(relevance("submarine", pay)).toBe(0));

  test("empty words alone ask for everything", () => expect(relevance("how do I", pay)).toBe(1));

  test("any query is answered without failing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (query) => relevance(query, pay) >= 0));
  });
});

test("words lose case, accents, apostrophes, empty words and a plural s", () =>
  expect(wordsOf("The Café's rotas, and press")).toEqual(["cafe", "rota", "press"]));

test.each([
  ["adjustment", "adjustmet", true],
  ["adjustment", "adjustmnet", true],
  ["adjustment", "adjusttment", true],
  ["adjustment", "adjustmint", true],
  ["adjustment", "adjustable", false],
])("one slip lies between %s and %s: %s", (one, other, near) => expect(nearlySame(one, other)).toBe(near));
