import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ourTaxonomy } from "./ours/taxonomy";
import { buildRecogniser } from "./recognise";

const ours = buildRecogniser(ourTaxonomy.skills);
const idsIn = (text: string) => ours.findIn(text).map(({ id }) => id);

const term = (id: string, label: string, ...altLabels: string[]) => ({ id, label, altLabels });

describe("findIn", () => {
  it("finds the skills that an advert says, in its own words and with their places", () => {
    const text = "You hold a Level 2 Food Hygiene certificate, enjoy serving customers and have a CSCS card.";
    const found = ours.findIn(text);
    expect(found.map(({ id }) => id)).toEqual(["food-safety", "customer-service", "cscs-card"]);
    expect(found[0]).toEqual({ id: "food-safety", phrase: "Level 2 Food Hygiene", at: 11, count: 1 });
  });

  it("counts a skill said again, by whatever name", () => {
    expect(ours.findIn("Phlebotomy: you take blood samples. Venepuncture training given.")).toEqual([
      { id: "phlebotomy", phrase: "Phlebotomy", at: 0, count: 3 },
    ]);
  });

  it("prefers the longest name", () => {
    expect(idsIn("food safety level 3")).toEqual(["food-safety-level-3"]);
  });

  it("reads the forms of a verb as one", () => {
    const recogniser = buildRecogniser([term("stock", "manage stock")]);
    expect(recogniser.findIn("Managing stock, and you will have managed stocks before")).toMatchObject([
      { count: 2 },
    ]);
  });

  it("tells job titles apart where only the verb differs", () => {
    const recogniser = buildRecogniser(
      [term("doctor", "house officer"), term("housing", "housing officer")],
      {
        verbs: false,
      },
    );
    expect(recogniser.findIn("Housing Officers").map(({ id }) => id)).toEqual(["housing"]);
  });

  it("runs no phrase from one sentence or list item into the next, or across a comma between two words", () => {
    expect(idsIn("We value food. Safety comes first.")).toEqual([]);
    expect(idsIn("• customer\n• service")).toEqual([]);
    expect(idsIn("for the team, working nights")).toEqual([]);
    expect(idsIn("equality, diversity and inclusion")).toEqual(["equality-and-inclusion"]);
  });

  it("reads no meaning into common words", () => {
    const recogniser = buildRecogniser([
      term("1", "lead others", "lead"),
      term("2", "support", "care"),
      term("3", "Microsoft Access", "access"),
      term("4", "compile manuals", "and procedures"),
      term("5", "Phlebotomy"),
    ]);
    const text =
      "You lead and support our care team, with access to policies and procedures, and phlebotomy.";
    expect(recogniser.findIn(text).map(({ id }) => id)).toEqual(["5"]);
  });

  it("takes a common word at its word in a title", () => {
    const recogniser = buildRecogniser([term("cook", "Cook")]);
    expect(recogniser.findIn("Cook")).toEqual([]);
    expect(recogniser.findIn("Cook", { brief: true })).toHaveLength(1);
  });

  it("gives a shared name to the term whose label it is", () => {
    const recogniser = buildRecogniser([term("a", "till work", "cash handling"), term("b", "cash handling")]);
    expect(recogniser.findIn("cash handling").map(({ id }) => id)).toEqual(["b"]);
    expect(recogniser.lookUp("cash handling").map(({ id }) => id)).toEqual(["b", "a"]);
  });

  it("finds nothing in nothing, with no terms, or with names that are no words", () => {
    expect(ours.findIn("")).toEqual([]);
    expect(buildRecogniser([]).findIn("food safety")).toEqual([]);
    expect(buildRecogniser([term("a", "…", "", "!!")]).findIn("… !!")).toEqual([]);
  });
});

const names = ourTaxonomy.skills.flatMap(({ label, altLabels }) => [label, ...altLabels]);
const advert = fc
  .array(fc.oneof(fc.constantFrom(...names), fc.string({ unit: "grapheme-ascii", maxLength: 12 })), {
    maxLength: 25,
  })
  .map((parts) => parts.join(" "));

describe("findIn, for any text", () => {
  it("never throws, and every phrase is in the text where it says", () => {
    fc.assert(
      fc.property(fc.oneof(advert, fc.string({ unit: "binary", maxLength: 300 })), (text) => {
        const found = ours.findIn(text);
        for (const { phrase, at, count } of found) {
          expect(text.slice(at, at + phrase.length)).toBe(phrase);
          expect(count).toBeGreaterThan(0);
        }
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
    );
  });

  it("does not care for capitals", () => {
    const plain = (text: string) => ours.findIn(text).map(({ id, at, count }) => ({ id, at, count }));
    fc.assert(
      fc.property(advert, (text) => {
        expect(plain(text.toUpperCase())).toEqual(plain(text.toLowerCase()));
      }),
    );
  });

  it("finds every name of two words that stands alone", () => {
    const long = ourTaxonomy.skills.flatMap(({ id, label, altLabels }) =>
      [label, ...altLabels]
        .filter((name) => /^[a-z]{5,} [a-z]{5,}$/i.test(name))
        .map((name) => ({ id, name })),
    );
    expect(long.length).toBeGreaterThan(500);
    expect(long.filter(({ id, name }) => idsIn(name)[0] !== id && ours.lookUp(name)[0]?.id !== id)).toEqual(
      [],
    );
  });

  it("reads a very long text that almost matches everywhere in time that grows with its length", () => {
    const recogniser = buildRecogniser([term("a", `${"care ".repeat(30)}home`), term("b", "nursing home")]);
    const timed = (words: number) => {
      const text = "care ".repeat(words);
      return Math.min(...[1, 2, 3].map(() => measure(() => recogniser.findIn(text))));
    };
    timed(2_000);
    expect(timed(40_000) / Math.max(1, timed(5_000))).toBeLessThan(40);
  });
});

function measure(act: () => unknown): number {
  const from = performance.now();
  act();
  return performance.now() - from;
}
