import { describe, expect, it } from "vitest";
import { phraseKey } from "../normalise";
import { boardOf, SECTORS } from "../sectors";
import { SKILL_KINDS, type Term } from "../terms";
import { generalKnowledge, generalSkills } from "./skills-general";
import { SOC_2020_UNIT_GROUPS } from "./soc-2020";
import { ourTaxonomy } from "./taxonomy";

const { occupations, skills, occupationSkills } = ourTaxonomy;

/** Names that two terms share, or that one term has twice, written alike apart from dress. */
const sharedNames = (terms: readonly Term[]) => {
  const owner = new Map<string, string>();
  return terms.flatMap(({ id, label, altLabels }) =>
    [label, ...altLabels].flatMap((name) => {
      const key = phraseKey(name);
      const other = owner.get(key);
      owner.set(key, id);
      return other === undefined && key ? [] : [`${name}: ${other} and ${id}`];
    }),
  );
};

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe("our taxonomy", () => {
  it("has more occupations and skills than the service promises", () => {
    expect(occupations.length).toBeGreaterThanOrEqual(125);
    expect(skills.length).toBeGreaterThanOrEqual(510);
  });

  it("gives every occupation and every skill an id of its own, readable in an address", () => {
    for (const terms of [occupations, skills]) {
      expect(repeated(terms.map(({ id }) => id))).toEqual([]);
      expect(terms.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    }
  });

  it("never gives one name to two skills or to two occupations", () => {
    expect(sharedNames(skills)).toEqual([]);
    expect(sharedNames(occupations)).toEqual([]);
  });

  it("codes every occupation to a unit group that SOC 2020 has", () => {
    expect(SOC_2020_UNIT_GROUPS.size).toBe(412);
    expect(occupations.filter(({ soc }) => !SOC_2020_UNIT_GROUPS.has(soc ?? ""))).toEqual([]);
  });

  it("sorts every occupation into a known sector, with that sector's board", () => {
    const slugs = new Set<string>(SECTORS.map(({ slug }) => slug));
    expect(occupations.filter(({ sector }) => !slugs.has(sector))).toEqual([]);
    expect(occupations.filter(({ sector, board }) => board !== boardOf(sector))).toEqual([]);
  });

  it.each(["construction", "creative", "life-sciences", "health", "social-care", "hospitality"])(
    "has at least ten occupations for the %s board",
    (board) => {
      expect(occupations.filter((occupation) => occupation.board === board).length).toBeGreaterThanOrEqual(
        10,
      );
    },
  );

  it("has skills of every kind", () => {
    for (const kind of SKILL_KINDS) expect(skills.some((skill) => skill.kind === kind)).toBe(true);
  });

  it("points only at occupations and skills that exist, and at each pair once", () => {
    const ids = new Set([...occupations, ...skills].map(({ id }) => id));
    expect(occupationSkills.filter((need) => !ids.has(need.occupationId) || !ids.has(need.skillId))).toEqual(
      [],
    );
    expect(repeated(occupationSkills.map((need) => `${need.occupationId} ${need.skillId}`))).toEqual([]);
  });

  it("says of every occupation four to eight essential skills and three to eight desirable ones", () => {
    const counts = occupations.map(({ id }) => {
      const needs = occupationSkills.filter((need) => need.occupationId === id);
      const essential = needs.filter((need) => need.essential).length;
      return { id, essential, desirable: needs.length - essential };
    });
    const odd = counts.filter(
      ({ essential, desirable }) => essential < 4 || essential > 8 || desirable < 3 || desirable > 8,
    );
    expect(odd).toEqual([]);
  });

  it("keeps no skill that nothing needs, unless it is general, a licence or a qualification", () => {
    const needed = new Set(occupationSkills.map(({ skillId }) => skillId));
    const general = new Set([...generalSkills, ...generalKnowledge].map(({ id }) => id));
    const idle = skills.filter(
      ({ id, kind }) => !needed.has(id) && !general.has(id) && /skill|know/.test(kind),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});
