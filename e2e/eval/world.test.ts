import { describe, expect, it } from "vitest";
import { distanceKm } from "~/domain/places/distance";
import { exampleTaxonomy } from "./example-taxonomy";
import { grader } from "./questions";
import { factsOfAdvert, factsOfResident, readingOf } from "./read-world";
import { isNear, RIGHT } from "./truth";
import { inventWorld } from "./world";

const taxonomy = exampleTaxonomy();
const sizes = { cases: 6, ofEachKind: 8, others: 2, crowd: 40 };
const invented = (seed: number) => inventWorld(taxonomy, sizes, seed);
const { adverts, residents } = invented(7);

describe("the invented world", () => {
  it("has as many of each as asked for, each known by an id of its own", () => {
    expect(adverts).toHaveLength(6);
    expect(residents).toHaveLength(6 * (3 * 8 + 1) + 40);
    expect(new Set(residents.map(({ id }) => id)).size).toBe(residents.length);
  });

  it("is the same for the same seed, and another for another", () => {
    expect(invented(7)).toEqual({ adverts, residents });
    expect(invented(8).adverts).not.toEqual(adverts);
  });

  it("asks for five to eight of what the work needs, by their preferred names", () => {
    for (const { work, essential, said } of adverts) {
      expect(essential.length >= 5 && essential.length <= 8).toBe(true);
      expect(essential.every((skill) => work.essential.has(skill))).toBe(true);
      expect(said.essential).toEqual(essential.map(taxonomy.label));
    }
  });

  it("has people of the same, of near and of far work for each vacancy, and a right one", () => {
    const grades = grader(residents);
    for (const advert of adverts) {
      const works = residents.map(({ work }) => work);
      expect(works.filter(({ id }) => id === advert.work.id).length).toBeGreaterThanOrEqual(9);
      expect(works.some((work) => work.id !== advert.work.id && isNear(advert.work, work))).toBe(true);
      expect(works.some((work) => !isNear(advert.work, work))).toBe(true);
      expect([...grades(advert).values()]).toContain(RIGHT);
    }
  });

  it("puts doors within a kilometre of where records have people, and tells nothing by order", () => {
    for (const { home, address } of residents) expect(distanceKm(home, address.outcode)).toBeLessThan(1);
    const firsts = residents.slice(0, 25).map(({ work }) => work.id);
    expect(new Set(firsts).size).toBeGreaterThan(3);
  });

  it("lets people write other names than the vacancies do", () => {
    const labels = new Set(taxonomy.allSkills.map(({ label }) => label));
    expect(residents.flatMap(({ said }) => said.skills).filter((name) => labels.has(name))).toEqual([]);
  });
});

describe("what is read of it", () => {
  it("is what was meant, nearly always", () => {
    const facts = residents.map((one) => factsOfResident(one, taxonomy));
    const { held, read, wrong, occupations, occupationsRead } = readingOf(residents, facts);
    expect(read / held).toBeGreaterThan(0.9);
    expect(wrong / held).toBeLessThan(0.05);
    expect(occupationsRead / occupations).toBeGreaterThan(0.8);
    for (const advert of adverts) {
      const { occupationId, essentialSkills } = factsOfAdvert(advert, taxonomy);
      expect({ occupationId, essentialSkills }).toEqual({
        occupationId: advert.work.id,
        essentialSkills: advert.essential,
      });
    }
  });
});
