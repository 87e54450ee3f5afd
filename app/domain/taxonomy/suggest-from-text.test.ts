import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareTaxonomy } from "./find-taxonomy.server";
import { longestText } from "./longest-text";
import { ourTaxonomy } from "./ours/taxonomy";
import { suggestFromText } from "./suggest-from-text";

const ours = prepareTaxonomy(ourTaxonomy, "test");
const person = (text: string) => suggestFromText(text, ours, "person");
const advert = (text: string) => suggestFromText(text, ours, "advert");
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

describe("suggestions from somebody's own words", () => {
  it("say what they are, and the words that told them", () => {
    const text = "I worked 3 years in a kitchen, I did washing up and food prep, got my food hygiene cert";
    expect(person(text).filter(({ kind }) => kind !== "occupation")).toEqual([
      { id: "dish-washing", label: "Washing up", kind: "skill", from: "washing up" },
      { id: "food-preparation", label: "Preparing food", kind: "skill", from: "food prep" },
      {
        id: "food-safety",
        label: "Food safety certificate",
        kind: "qualification",
        from: "food hygiene cert",
      },
    ]);
  });

  it.each([
    ["I have no experience of driving vans."],
    ["I can’t do cooking or cleaning"],
    ["Driving licence: none"],
    ["I would like to learn bricklaying"],
    ["My husband is a chef"],
    ["She needs help with reading and writing"],
    ["never worked in retail"],
  ])("leave out what is denied: %s", (text) => {
    expect(person(text)).toEqual([]);
  });

  it.each([
    ["No licence, but good customer service", ["customer-service"]],
    ["I don’t mind cleaning", ["cleaning"]],
    ["Not only cooking but also waiting tables", ["cooking", "food-service"]],
    ["I was never late", ["punctuality"]],
    ["I don't drive and I like gardening", ["garden-maintenance"]],
  ])("keep what is not: %s", (text, kept) => {
    expect(ids(person(text).filter(({ kind }) => kind !== "occupation"))).toEqual(kept);
  });

  it("take an everyday word for work where the words around it say so", () => {
    const work = (text: string) => ids(person(text).filter(({ kind }) => kind === "occupation"));
    expect(work("I worked as a cook in a school")).toEqual(["cook"]);
    expect(work("I can cook a little")).toEqual([]);
    expect(work("Driver\n2019 to 2021")).toEqual(["delivery-driver"]);
    expect(work("I helped the head chef")).toEqual([]);
    expect(work("I am not a barber")).toEqual([]);
  });
});

describe("suggestions from an advert", () => {
  it.each([
    ["You do not need a driving licence."],
    ["We train you in food hygiene and first aid."],
    ["Training in allergens is provided."],
    ["No barista experience needed."],
    ["Bricklaying is not essential."],
  ])("leave out what the work does not ask: %s", (text) => {
    expect(advert(text)).toEqual([]);
  });

  it("keep what would help, and name no occupations", () => {
    expect(ids(advert("Food hygiene is an advantage but not essential. You help our chef."))).toEqual([
      "food-safety",
    ]);
  });
});

const names = [...ourTaxonomy.skills, ...ourTaxonomy.occupations].flatMap(({ label, altLabels }) => [
  label,
  ...altLabels,
]);
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  fc.constantFrom("I worked as a", "no", "not", "you do not need", ",", ".", "but", "training in", "\n", "-"),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(" "));
const as = fc.constantFrom("person" as const, "advert" as const);

describe("suggestions from any text", () => {
  it("come without a throw, each once, with words that are in the text", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary", maxLength: 400 })), as, (said, reading) => {
        const found = suggestFromText(said, ours, reading);
        expect(new Set(found.map(({ kind, id }) => `${kind}:${id}`)).size).toBe(found.length);
        const plain = said.replace(/\s+/g, " ");
        for (const { from } of found) {
          expect(from).not.toBe("");
          expect(plain).toContain(from);
        }
      }),
    );
  });

  it("are the same again, in the same order, and the same with more white space", () => {
    fc.assert(
      fc.property(text, as, fc.constantFrom("  ", "   ", " \u00a0"), (said, reading, space) => {
        const found = suggestFromText(said, ours, reading);
        expect(suggestFromText(said, ours, reading)).toEqual(found);
        const wide = `\n ${said.replace(/ /g, space).replace(/\n/g, " \r\n\n ")}  \n`;
        expect(suggestFromText(wide, ours, reading)).toEqual(found);
      }),
    );
  });

  it("come from the first 20,000 characters alone", () => {
    const long = `${"x ".repeat(longestText / 2)}food hygiene`;
    expect(person(long)).toEqual([]);
    expect(ids(person(long.slice(-longestText)))).toEqual(["food-safety"]);
  });

  it("are no more than somebody reads through", () => {
    const all = names.join(". ").slice(0, longestText);
    expect(advert(all).length).toBeLessThanOrEqual(22);
    expect(person(all).length).toBeLessThanOrEqual(58);
  });
});
