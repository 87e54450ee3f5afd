import { remember } from "@epic-web/remember";
import { anyone } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { buildRecogniser, type Recogniser } from "./recognise";
import type { Occupation, Skill, SkillKind, Taxonomy } from "./terms";

/** The taxonomy in use, ready for asking. One copy a process, read again when another is loaded. */
export type LoadedTaxonomy = {
  /** Changes with every load. */
  version: string;
  /** Recognises skills, knowledge, licences and qualifications in people's words. Built when first asked for. */
  skills: Recogniser;
  occupations: Recogniser;
  skill: (id: string) => Skill | undefined;
  occupation: (id: string) => Occupation | undefined;
  allSkills: readonly Skill[];
  allOccupations: readonly Occupation[];
  /** A skill's or occupation's name; the id itself where the taxonomy no longer has it. */
  label: (id: string) => string;
  kindOf: (skillId: string) => SkillKind | undefined;
  /** What an occupation asks for: ids of skills. */
  skillsOf: (occupationId: string) => Needs;
};

type Needs = { essential: readonly string[]; desirable: readonly string[] };

const none: Needs = { essential: [], desirable: [] };

const held = remember("taxonomy", () => ({
  current: undefined as Promise<LoadedTaxonomy> | undefined,
  version: "",
}));

const read = () =>
  asActor(
    anyone,
    async (tx) => {
      const skills = await tx.skill.findMany({ orderBy: { id: "asc" } });
      const occupations = await tx.occupation.findMany({ orderBy: { id: "asc" } });
      const occupationSkills = await tx.occupationSkill.findMany();
      return { skills: skills as Skill[], occupations, occupationSkills };
    },
    60_000,
  );

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Makes a taxonomy askable. Pure: no database. */
export function prepareTaxonomy(
  { skills, occupations, occupationSkills }: Taxonomy,
  version: string,
): LoadedTaxonomy {
  const skillOf = new Map(skills.map((skill) => [skill.id, skill]));
  const occupationOf = new Map(occupations.map((occupation) => [occupation.id, occupation]));
  const needs = new Map<string, { essential: string[]; desirable: string[] }>();
  for (const { occupationId, skillId, essential } of occupationSkills) {
    const known = needs.get(occupationId) ?? { essential: [], desirable: [] };
    known[essential ? "essential" : "desirable"].push(skillId);
    needs.set(occupationId, known);
  }
  const skillWords = lazily(() => buildRecogniser(skills));
  const occupationWords = lazily(() => buildRecogniser(occupations, { verbs: false }));
  return {
    version,
    get skills() {
      return skillWords();
    },
    get occupations() {
      return occupationWords();
    },
    skill: (id) => skillOf.get(id),
    occupation: (id) => occupationOf.get(id),
    allSkills: skills,
    allOccupations: occupations,
    label: (id) => skillOf.get(id)?.label ?? occupationOf.get(id)?.label ?? id,
    kindOf: (id) => skillOf.get(id)?.kind,
    skillsOf: (id) => needs.get(id) ?? none,
  };
}

/** The taxonomy loaded in the database. Costs one small query when this process has it already. */
export async function findTaxonomy(): Promise<LoadedTaxonomy> {
  const load = await asActor(anyone, (tx) => tx.taxonomyLoad.findUnique({ where: { id: 1 } }));
  const version = load?.version ?? "";
  if (held.current && held.version === version) return held.current;
  held.version = version;
  held.current = read().then((taxonomy) => prepareTaxonomy(taxonomy, version));
  held.current.catch(() => {
    held.current = undefined;
  });
  return held.current;
}
