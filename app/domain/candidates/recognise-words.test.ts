import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { ourTaxonomy } from "~/domain/taxonomy/ours/taxonomy";
import { nearestNames, recogniseWords } from "./recognise-words";

const knows = prepareTaxonomy(ourTaxonomy, "test");
const idOf = (label: string) => {
  const all = [...knows.allSkills, ...knows.allOccupations];
  const found = all.find((one) => one.label === label);
  if (!found) throw new Error(`The taxonomy has no ${label}`);
  return found.id;
};
const typed = (part: Partial<Parameters<typeof recogniseWords>[0]>) => ({
  occupations: [],
  skills: [],
  certificates: [],
  ...part,
});
const [licence] = knows.allSkills.filter(({ kind }) => kind === "licence");
const [qualification] = knows.allSkills.filter(({ kind }) => kind === "qualification");
if (!licence || !qualification) throw new Error("The taxonomy has no licence or no qualification");

describe("words that a broker types", () => {
  it("go by what they are, wherever they were typed", () => {
    const read = recogniseWords(
      typed({
        occupations: ["kitchen asistant"],
        skills: [licence.label, "Customer service"],
        certificates: [qualification.label],
      }),
      knows,
    );
    expect(read).toEqual({
      occupations: [idOf("Kitchen assistant")],
      skills: [idOf("Customer service")],
      licences: [licence.id],
      qualifications: [qualification.id],
      otherSkills: [],
    });
  });

  it("that no list knows are kept as they are, each once", () => {
    const read = recogniseWords(
      typed({ occupations: ["Zorbing marshal"], skills: ["zzyzx", "Zorbing marshal"] }),
      knows,
    );
    expect(read).toMatchObject({ occupations: [], skills: [], otherSkills: ["Zorbing marshal", "zzyzx"] });
  });

  it("keep the ids of a record that a newer taxonomy has not", () => {
    const held = {
      occupations: ["old-job"],
      skills: ["old-skill"],
      licences: ["old-licence"],
      qualifications: [],
    };
    const same = typed({ occupations: ["old-job"], skills: ["old-skill"], certificates: ["old-licence"] });
    expect(recogniseWords(same, knows, held)).toEqual({ ...held, otherSkills: [] });
  });

  it("are lost to nobody: each line becomes an id or is kept", () => {
    const line = fc.oneof(
      fc.string({ minLength: 1, maxLength: 60 }),
      fc.constantFrom(...knows.allSkills.slice(0, 80).map(({ label }) => label)),
    );
    fc.assert(
      fc.property(line, (said) => {
        const { otherSkills, occupations: _, ...ids } = recogniseWords(typed({ skills: [said] }), knows);
        expect(Object.values(ids).flat().length + otherSkills.length).toBeGreaterThan(0);
        for (const id of Object.values(ids).flat()) expect(knows.skill(id)).toBeDefined();
      }),
    );
  });

  it("give every label of the taxonomy back as its own id or one that shares its name", () => {
    for (const { label, kind } of knows.allSkills) {
      const read = recogniseWords(typed({ skills: [label] }), knows);
      const ids =
        { licence: read.licences, qualification: read.qualifications }[kind as string] ?? read.skills;
      expect(ids.map(knows.label)).toContain(label);
    }
  });
});

describe("names near an unknown word", () => {
  it("are the likeliest, each once", () => {
    expect(nearestNames("Kitchen asistant", knows)[0]).toBe("Kitchen assistant");
    expect(nearestNames("qqqqqqqq", knows)).toEqual([]);
  });
});
