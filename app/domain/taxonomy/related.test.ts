import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ourTaxonomy } from "./ours/taxonomy";
import { closenessAmong, type KnownOccupation } from "./related";

const skillsOf = new Map<string, string[]>();
for (const { occupationId, skillId } of ourTaxonomy.occupationSkills) {
  skillsOf.set(occupationId, [...(skillsOf.get(occupationId) ?? []), skillId]);
}
const ours = closenessAmong(
  ourTaxonomy.occupations.map((one) => ({ ...one, skills: skillsOf.get(one.id) ?? [] })),
);

const known = (
  id: string,
  soc: string | null,
  skills: string[],
  isco: string | null = null,
): KnownOccupation => ({
  id,
  soc,
  isco,
  skills,
});

describe("closenessAmong", () => {
  it("is one for the same occupation and nothing for one it does not know", () => {
    expect(ours("chef", "chef")).toEqual({ value: 1, kind: "same" });
    expect(ours("chef", "astronaut")).toEqual({ value: 0, kind: "none" });
    expect(ours("astronaut", "astronaut")).toEqual({ value: 0, kind: "none" });
  });

  it("ranks a unit group above a minor group, and that above skills alone", () => {
    expect(ours("chef", "commis-chef").kind).toBe("unit");
    expect(ours("chef", "cook").kind).toBe("minor");
    expect(ours("chef", "kitchen-assistant").kind).toBe("skills");
    const values = ["commis-chef", "cook", "kitchen-assistant", "web-developer"].map(
      (id) => ours("chef", id).value,
    );
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values.at(-1)).toBe(0);
  });

  it("rises with the skills in common", () => {
    const among = closenessAmong([
      known("a", "5434", ["x", "y"]),
      known("b", "5434", ["x", "y"]),
      known("c", "5434", ["z"]),
    ]);
    expect(among("a", "b").value).toBe(0.95);
    expect(among("a", "c").value).toBe(0.65);
  });

  it("treats a group for whatever fits nowhere else as no more than a minor group", () => {
    const among = closenessAmong([known("a", "2259", []), known("b", "2259", []), known("c", "2256", [])]);
    expect(among("a", "b")).toEqual(among("a", "c"));
  });

  it("goes by ISCO where there is no SOC code", () => {
    const among = closenessAmong([
      known("a", null, [], "5120"),
      known("b", null, [], "5120"),
      known("c", "5434", []),
    ]);
    expect(among("a", "b").kind).toBe("unit");
    expect(among("a", "c").kind).toBe("none");
  });

  it("is the same in either order and between 0 and 1", () => {
    const id = fc.constantFrom(...ourTaxonomy.occupations.map((one) => one.id));
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(ours(a, b)).toEqual(ours(b, a));
        expect(ours(a, b).value).toBeGreaterThanOrEqual(0);
        expect(ours(a, b).value).toBeLessThanOrEqual(a === b ? 1 : 0.95);
      }),
    );
  });
});
