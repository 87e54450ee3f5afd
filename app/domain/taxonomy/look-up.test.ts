import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ourTaxonomy } from "./ours/taxonomy";
import { buildRecogniser } from "./recognise";

const skill = buildRecogniser(ourTaxonomy.skills).lookUp;
const occupation = buildRecogniser(ourTaxonomy.occupations, { verbs: false }).lookUp;
const best = (matches: ReturnType<typeof skill>) => matches[0] && [matches[0].id, matches[0].by];

describe("lookUp", () => {
  it.each([
    ["Food safety certificate", "food-safety", "label"],
    ["level 2 food hygiene", "food-safety", "synonym"],
    ["Food Hygiene Certificates", "food-safety", "synonym"],
    ["certificate in food hygiene", "food-safety", "words"],
    ["food hygeine certificate", "food-safety", "spelling"],
    ["CSCS", "cscs-card", "synonym"],
    ["SIA licence", "sia-licence", "label"],
    ["sia license", "sia-licence", "label"],
    ["venepuncture", "phlebotomy", "synonym"],
    ["Excel", "microsoft-excel", "synonym"],
    ["NMC registration", "nmc-registration", "label"],
    ["phlebotmy", "phlebotomy", "spelling"],
  ])("takes %s to mean %s, by its %s", (typed, id, by) => {
    expect(best(skill(typed))).toEqual([id, by]);
  });

  it.each([
    ["HCA", "healthcare-assistant"],
    ["barrista", "barista"],
    ["electrican", "electrician"],
    ["Care Assistants", "care-worker"],
    ["kitchen asistant", "kitchen-assistant"],
    ["manager, restaurant", "restaurant-manager"],
  ])("takes the job %s to mean %s", (typed, id) => {
    expect(occupation(typed)[0]?.id).toBe(id);
  });

  it("is surer of a label than of a synonym, and of that than of a misspelling", () => {
    const sure = (typed: string) => skill(typed)[0]?.confidence ?? 0;
    expect(sure("Phlebotomy")).toBe(1);
    expect(sure("venepuncture")).toBeLessThan(1);
    expect(sure("venepunture")).toBeLessThan(sure("venepuncture"));
    expect(sure("venepunture")).toBeGreaterThan(0.6);
  });

  it("knows nothing of other words, of nothing, and of a page pasted into the box", () => {
    for (const typed of ["", " . ", "zzzzzz", "a", "quantum gravity", "lorem ipsum ".repeat(1_000)]) {
      expect(skill(typed)).toEqual([]);
    }
  });

  it("finds every name of every skill, at its own skill", () => {
    const lost = ourTaxonomy.skills.flatMap(({ id, label, altLabels }) =>
      [label, ...altLabels].filter((name) => skill(name)[0]?.id !== id),
    );
    expect(lost).toEqual([]);
  });

  it("never throws; gives at most eight, best first, each between 0 and 1 and each once", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.lorem({ maxCount: 3 })),
        (typed) => {
          const found = skill(typed);
          expect(found.length).toBeLessThanOrEqual(8);
          expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
          const sure = found.map(({ confidence }) => confidence);
          expect(sure).toEqual([...sure].sort((a, b) => b - a));
          for (const one of sure) expect(one > 0 && one <= 1).toBe(true);
        },
      ),
    );
  });

  it("still finds a name of ten letters or more with two neighbours swapped", () => {
    const names = ourTaxonomy.occupations
      .map(({ id, label }) => ({ id, label }))
      .filter(({ label }) => /^\w{10,}$/.test(label));
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: 2, max: 7 }), ({ id, label }, at) => {
        const typed = label.slice(0, at) + label.charAt(at + 1) + label.charAt(at) + label.slice(at + 2);
        // A swap that makes an "ae" or "oe" reads as the other spelling of "e", and so spoils two letters.
        fc.pre(!/[ao]e/.test(typed));
        expect(occupation(typed).map((match) => match.id)).toContain(id);
      }),
    );
  });
});
