import "~/platform/test/database";
import { describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { findReadyTaxonomy, findTaxonomy } from "./find-taxonomy.server";
import { loadOurTaxonomy, replaceTaxonomy } from "./load-taxonomy.server";
import { ourTaxonomy } from "./ours/taxonomy";
import type { Taxonomy } from "./terms";

const small: Taxonomy = {
  skills: [
    { id: "s-fly", label: "fly a kite", altLabels: ["kite flying"], kind: "skill", escoUri: null },
    { id: "s-wind", label: "wind", altLabels: [], kind: "knowledge", escoUri: null },
  ],
  occupations: [
    {
      id: "o-kite",
      label: "Kite flyer",
      altLabels: ["kiter"],
      soc: null,
      isco: null,
      escoUri: null,
      board: null,
      sector: "other",
    },
  ],
  occupationSkills: [{ occupationId: "o-kite", skillId: "s-fly", essential: true }],
};

const held = () =>
  asActor(system("test"), async (tx) => ({
    skills: await tx.skill.count(),
    occupations: await tx.occupation.count(),
    links: await tx.occupationSkill.count(),
    load: await tx.taxonomyLoad.findUnique({ where: { id: 1 } }),
  }));

describe("the taxonomy in use", () => {
  test("is our own where there is none, loaded once by however many start at once", async () => {
    const loaded = await Promise.all([loadOurTaxonomy(), loadOurTaxonomy(), loadOurTaxonomy()]);
    expect(loaded.filter(Boolean)).toHaveLength(1);
    expect(await held()).toMatchObject({
      skills: ourTaxonomy.skills.length,
      occupations: ourTaxonomy.occupations.length,
      links: ourTaxonomy.occupationSkills.length,
      load: { source: "Front Door" },
    });
    expect(await loadOurTaxonomy()).toBe(false);
  });

  test("is renewed where it is an older one of ours, and left alone where it is anybody else's", async () => {
    const set = (data: { source: string; version: string }) =>
      asActor(system("test"), (tx) => tx.taxonomyLoad.update({ where: { id: 1 }, data }));
    await set({ source: "ESCO", version: "theirs" });
    expect(await loadOurTaxonomy()).toBe(false);
    await set({ source: "Front Door", version: "old" });
    expect(await loadOurTaxonomy()).toBe(true);
    expect(await loadOurTaxonomy()).toBe(false);
    expect((await held()).skills).toBe(ourTaxonomy.skills.length);
  });

  test("has its recognisers built between other work, once", async () => {
    const taxonomy = await findReadyTaxonomy();
    expect(taxonomy).toBe(await findTaxonomy());
    expect(taxonomy.skills).toBe(taxonomy.skills);
    expect(taxonomy.occupations.lookUp("barista")[0]?.id).toBe("barista");
  });

  test("is asked for once, until another takes its place", async () => {
    const ours = await findTaxonomy();
    expect(await findTaxonomy()).toBe(ours);
    expect(ours.label("kitchen-assistant")).toBe("Kitchen assistant");
    const told: [number, number][] = [];
    await replaceTaxonomy(small, "kites", (done, of) => told.push([done, of]));
    expect(told.at(-1)).toEqual([4, 4]);
    const kites = await findTaxonomy();
    expect(kites).not.toBe(ours);
    expect(kites.allSkills.map(({ id }) => id)).toEqual(["s-fly", "s-wind"]);
    expect(kites.skillsOf("o-kite")).toEqual({ essential: ["s-fly"], desirable: [] });
    expect(kites.kindOf("s-wind")).toBe("knowledge");
    expect(kites.skills.lookUp("kite flying")[0]?.id).toBe("s-fly");
    // A vacancy may still say what the new taxonomy has never heard of: it keeps its own word.
    expect(kites.label("kitchen-assistant")).toBe("kitchen-assistant");
    expect(kites.skillsOf("kitchen-assistant")).toEqual({ essential: [], desirable: [] });
  });

  test("stays whole where replacing it fails half way", async () => {
    const before = await held();
    const cut = replaceTaxonomy(ourTaxonomy, "cut", (done) => {
      if (done > ourTaxonomy.skills.length) throw new Error("the power went");
    });
    await expect(cut).rejects.toThrow("the power went");
    expect(await held()).toEqual(before);
  });

  test("is not replaced by one whose links lead nowhere", async () => {
    const before = await held();
    const astray = {
      ...small,
      occupationSkills: [{ occupationId: "o-kite", skillId: "none", essential: true }],
    };
    await expect(replaceTaxonomy(astray, "astray")).rejects.toThrow(/[Ff]oreign key/);
    expect(await held()).toEqual(before);
  });
});
