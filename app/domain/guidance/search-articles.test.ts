import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestOf, nearlySame, relevance, type Searchable, wordsOf } from "./search-articles";
import { synonyms } from "./search-synonyms";

const read = (parts: Record<keyof Searchable, string>): Searchable => ({
  title: wordsOf(parts.title),
  topics: wordsOf(parts.topics),
  summary: wordsOf(parts.summary),
  body: wordsOf(parts.body),
});
const pay = read({
  title: "Pay in London",
  topics: "Pay",
  summary: "What the law asks of wages",
  body: "Hours come up once.",
});
const hours = read({
  title: "Flexible hours",
  topics: "Hours",
  summary: "Rotas that bend",
  body: "Pay is not the point here.",
});

describe("relevance", () => {
  test("a word in the title counts for more than the same word in the body", () => {
    expect(relevance("pay", pay)).toBeGreaterThan(relevance("pay", hours));
    expect(relevance("hours", hours)).toBeGreaterThan(relevance("hours", pay));
  });

  test("an article with both words comes before one that has a single word often", () => {
    expect(relevance("london wages", pay)).toBeGreaterThan(
      relevance("london wages", { ...hours, title: wordsOf("London London") }),
    );
  });

  test.each(["WAGE", "wages'", "Wáge", "wag", "lonodn", "Londoner"])(
    "“%s” still finds what it means",
    (query) => expect(relevance(query, pay)).toBeGreaterThan(0),
  );

  test("a word that means the same finds it, a slip and all, and counts for a little less", () => {
    expect(relevance("salary", pay)).toBeGreaterThan(0);
    expect(relevance("salery", pay)).toBeGreaterThan(0);
    expect(relevance("salary", pay)).toBeLessThan(relevance("pay", pay));
    expect(relevance("salery", pay)).toBeLessThan(relevance("salary", pay));
  });

  test("a word that is nowhere finds nothing", () => expect(relevance("submarine", pay)).toBe(0));

  test("empty words alone ask for everything", () => expect(relevance("how do I", pay)).toBe(1));

  test("any query is answered without failing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (query) => relevance(query, pay) >= 0));
  });
});

describe("the best of what is found", () => {
  const found = (...scores: number[]) => scores.map((score) => ({ item: score, score }));

  test("comes best first, without what mentions the words in passing or has few of them", () => {
    expect(bestOf(found(2004, 2030, 0, 1030, 2010))).toEqual([2030, 2010, 1030]);
    expect(bestOf(found(3030, 1030))).toEqual([3030]);
  });

  test("is everything, in its own order, where nothing in particular is asked for", () => {
    expect(bestOf([1, 2, 3].map((item) => ({ item, score: 1 })))).toEqual([1, 2, 3]);
  });

  test("of nothing is nothing", () => expect(bestOf(found(0, 0))).toEqual([]));
});

test("words lose case, accents, apostrophes, empty words and a plural s", () =>
  expect(wordsOf("The Café's rotas, and press")).toEqual(["cafe", "rota", "press"]));

test("every synonym is written as words are read, or it would never be met", () => {
  for (const [asked, meant] of synonyms)
    for (const word of [asked, ...meant]) expect(wordsOf(word)).toEqual([word]);
});

test.each([
  ["adjustment", "adjustmet", true],
  ["adjustment", "adjustmnet", true],
  ["adjustment", "adjusttment", true],
  ["adjustment", "adjustmint", true],
  ["adjustment", "adjustable", false],
])("one slip lies between %s and %s: %s", (one, other, near) => expect(nearlySame(one, other)).toBe(near));
