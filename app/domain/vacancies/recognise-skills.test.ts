import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { ourTaxonomy } from "~/domain/taxonomy/ours/taxonomy";
import { recogniseSkills } from "./recognise-skills";
import { occupationNamed, suggestOccupations } from "./suggest-occupations";

const taxonomy = prepareTaxonomy(ourTaxonomy, "test");
const asked = (essential: string[], desirable: string[] = []) =>
  recogniseSkills({ essential, desirable }, taxonomy);

describe("recognising skills", () => {
  it("puts essential licences and qualifications where matching takes them for conditions", () => {
    expect(asked(["customer service", "cscs", "enhanced DBS check"])).toMatchObject({
      essentialSkills: ["customer-service"],
      licences: ["cscs-card", "dbs-check"],
    });
  });

  it("makes no condition of a licence that is only welcome", () => {
    expect(asked([], ["driving licence"])).toMatchObject({
      licences: [],
      desirableSkills: ["driving-licence"],
    });
  });

  it("keeps unknown words as they were typed, and those that would help apart", () => {
    expect(asked(["Juggling knives while singing"], ["knowing our menu"])).toEqual({
      essentialSkills: [],
      licences: [],
      qualifications: [],
      otherSkills: ["Juggling knives while singing"],
      desirableSkills: [],
      otherDesirableSkills: ["knowing our menu"],
    });
  });

  it("reads its own words again as it read them first", () => {
    const anyOf = fc.array(fc.constantFrom(...taxonomy.allSkills), { maxLength: 8 });
    fc.assert(
      fc.property(anyOf, anyOf, (essential, desirable) => {
        const labels = (list: typeof essential) => list.map(({ label }) => label);
        const first = asked(labels(essential), labels(desirable));
        const {
          essentialSkills,
          licences,
          qualifications,
          otherSkills,
          desirableSkills,
          otherDesirableSkills,
        } = first;
        const again = asked(
          [...[...licences, ...qualifications, ...essentialSkills].map(taxonomy.label), ...otherSkills],
          [...desirableSkills.map(taxonomy.label), ...otherDesirableSkills],
        );
        const sorted = (given: typeof first) => Object.values(given).map((list) => [...list].sort());
        expect(sorted(again)).toEqual(sorted(first));
        expect(otherSkills).toEqual([]);
      }),
    );
  });
});

describe("recognising an occupation", () => {
  it("knows it by its name", () => {
    expect(occupationNamed("Kitchen assistants", taxonomy)).toBe("kitchen-assistant");
    expect(occupationNamed("wizard", taxonomy)).toBeUndefined();
  });

  it("suggests near ones for a name it does not know, misspelt or not", () => {
    const labels = suggestOccupations("kitchn wizard", taxonomy).map(({ value }) => value);
    expect(labels).toContain("kitchen-assistant");
    expect(labels.length).toBeLessThanOrEqual(12);
  });
});
