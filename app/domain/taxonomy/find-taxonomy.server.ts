import { remember } from "@epic-web/remember";
import { anyone } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { log } from "~/platform/log.server";
import { gradually } from "./gradually.server";
import { type Recogniser, recogniserInSteps } from "./recognise";
import type { Occupation, Skill, SkillKind, Taxonomy } from "./terms";

/** The taxonomy in use, ready for asking. One copy a process, read again when another is loaded. */
export type LoadedTaxonomy = {
  /** Changes with every load. */
  version: string;
  /** Recognises skills, knowledge, licences and qualifications in people's words. */
  skills: Recogniser;
  occupations: Recogniser;
  /** Resolves once both recognisers are built; until then, asking for one builds the rest of it on the spot. */
  ready: () => Promise<void>;
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
type Contents = Pick<Taxonomy, "skills" | "occupations"> & { needs: ReadonlyMap<string, Needs> };

const none: Needs = { essential: [], desirable: [] };

const held = remember("taxonomy", () => ({
  current: undefined as Promise<LoadedTaxonomy> | undefined,
  version: "",
  askedAt: Number.NEGATIVE_INFINITY,
}));

/** For so many milliseconds the taxonomy in use is taken for the newest: every match asks, and it changes once a year. */
const FRESH = 1_000;

/** Lets the next who ask look whether the taxonomy is another. */
export const taxonomyReplaced = () => {
  held.askedAt = Number.NEGATIVE_INFINITY;
};

const read = (): Promise<Contents> =>
  asActor(
    anyone,
    async (tx) => {
      const skills = await inPages((page) => tx.skill.findMany(page));
      const occupations = await inPages((page) => tx.occupation.findMany(page));
      return { skills: skills as Skill[], occupations, needs: await readNeeds(tx) };
    },
    60_000,
  );

/** Rows at a time: more would hold up everybody else while they are made into objects. */
const PAGE = 1_000;
const page = { orderBy: { id: "asc" as const }, take: PAGE };

async function inPages<Row extends { id: string }>(
  find: (args: typeof page & { where: { id: { gt: string } } }) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const next = await find({ ...page, where: { id: { gt: rows.at(-1)?.id ?? "" } } });
    rows.push(...next);
    if (next.length < PAGE) return rows;
  }
}

/** A row an occupation: ESCO's 124,000 links one by one would hold up the process for a second. */
async function readNeeds(tx: Tx): Promise<Map<string, Needs>> {
  const rows = await tx.$queryRaw<({ occupationId: string } & Needs)[]>`
    select "occupationId",
      coalesce(array_agg("skillId" order by "skillId") filter (where essential), '{}') as essential,
      coalesce(array_agg("skillId" order by "skillId") filter (where not essential), '{}') as desirable
    from occupation_skill group by "occupationId"`;
  return new Map(rows.map(({ occupationId, ...needs }) => [occupationId, needs]));
}

function needsOf({ occupationSkills }: Taxonomy): Map<string, Needs> {
  const needs = new Map<string, { essential: string[]; desirable: string[] }>();
  for (const { occupationId, skillId, essential } of occupationSkills) {
    const known = needs.get(occupationId) ?? { essential: [], desirable: [] };
    known[essential ? "essential" : "desirable"].push(skillId);
    needs.set(occupationId, known);
  }
  return needs;
}

/** Makes a taxonomy askable. Pure: no database. */
export const prepareTaxonomy = (taxonomy: Taxonomy, version: string): LoadedTaxonomy =>
  prepare({ ...taxonomy, needs: needsOf(taxonomy) }, version);

function prepare({ skills, occupations, needs }: Contents, version: string): LoadedTaxonomy {
  const skillOf = new Map(skills.map((skill) => [skill.id, skill]));
  const occupationOf = new Map(occupations.map((occupation) => [occupation.id, occupation]));
  const skillWords = gradually(() => recogniserInSteps(skills));
  const occupationWords = gradually(() => recogniserInSteps(occupations, { verbs: false }));
  return {
    version,
    get skills() {
      return skillWords.now();
    },
    get occupations() {
      return occupationWords.now();
    },
    async ready() {
      await occupationWords.soon();
      await skillWords.soon();
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

/**
 * The taxonomy loaded in the database. Costs one small query a second at the most when this process has it already. Its recognisers are
 * built after it, between other requests; who needs one waits for `findReadyTaxonomy` and holds nobody up.
 */
export async function findTaxonomy(): Promise<LoadedTaxonomy> {
  const asked = performance.now();
  if (held.current && asked - held.askedAt < FRESH) return held.current;
  const load = await asActor(anyone, (tx) => tx.taxonomyLoad.findUnique({ where: { id: 1 } }));
  const version = load?.version ?? "";
  held.askedAt = asked;
  if (held.current && held.version === version) return held.current;
  held.version = version;
  const current = read().then((contents) => prepare(contents, version));
  held.current = current;
  current
    .then((taxonomy) => taxonomy.ready())
    .catch((error) => {
      log.error({ err: error }, "the taxonomy could not be made ready");
      if (held.current === current) held.current = undefined;
    });
  return current;
}

/** The same with its recognisers built, for who reads people's words. */
export async function findReadyTaxonomy(): Promise<LoadedTaxonomy> {
  const taxonomy = await findTaxonomy();
  await taxonomy.ready();
  return taxonomy;
}
