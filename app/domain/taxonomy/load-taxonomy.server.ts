import { createHash, randomUUID } from "node:crypto";
import { type SystemActor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { record } from "../audit/record.server";
import { taxonomyReplaced } from "./find-taxonomy.server";
import { ourTaxonomy } from "./ours/taxonomy";
import type { OccupationSkill, Taxonomy } from "./terms";

/** Rows a statement: PostgreSQL takes 65,535 parameters. */
const BATCH = 4_000;
const TEN_MINUTES = 600_000;

function* batches<T>(rows: readonly T[]) {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}

/** ESCO has 124,000 links; three lists go to the database in a fifth of the time that as many objects take. */
const writeLinks = (tx: Tx, links: readonly OccupationSkill[]) =>
  tx.$executeRaw`insert into occupation_skill ("occupationId", "skillId", essential)
    select * from unnest(${links.map(({ occupationId }) => occupationId)}::text[],
      ${links.map(({ skillId }) => skillId)}::text[], ${links.map(({ essential }) => essential)}::bool[])`;

type Progress = (done: number, of: number) => void;

/**
 * Puts a taxonomy in the place of the one in use, whole or not at all. Vacancies and candidates keep the ids they have:
 * those the new taxonomy lacks stay as words until somebody chooses anew.
 * @param source what it is, for people: "Front Door", "ESCO 1.1.1"
 */
export async function replaceTaxonomy(
  taxonomy: Taxonomy,
  source: string,
  progress: Progress = () => {},
  actor: SystemActor = system("taxonomy"),
) {
  const { skills, occupations, occupationSkills } = taxonomy;
  const of = skills.length + occupations.length + occupationSkills.length;
  let done = 0;
  await asActor(
    actor,
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(7204913)`;
      await tx.occupation.deleteMany();
      await tx.skill.deleteMany();
      const wrote = ({ count }: { count: number }) => {
        done += count;
        progress(done, of);
      };
      for (const data of batches(skills)) wrote(await tx.skill.createMany({ data: [...data] }));
      for (const data of batches(occupations)) wrote(await tx.occupation.createMany({ data: [...data] }));
      for (const links of batches(occupationSkills)) wrote({ count: await writeLinks(tx, links) });
      const load = { source, version: randomUUID(), loadedAt: now() };
      await tx.taxonomyLoad.upsert({ where: { id: 1 }, create: load, update: load });
      // Search goes by labels, sectors and how telling each skill is.
      await tx.$executeRaw`select search.rebuild_vacancies()`;
      await record(tx, actor, "taxonomy.replaced", source, {
        detail: { skills: skills.length, occupations: occupations.length },
      });
    },
    TEN_MINUTES,
  );
  taxonomyReplaced();
}

const OURS = "Front Door";

/** Changes whenever a name, a skill or an occupation of ours does. */
const ourVersion = () => createHash("sha256").update(JSON.stringify(ourTaxonomy)).digest("hex");

/**
 * Loads our own taxonomy where none is, or an older one of ours; leaves any other alone. Safe in several processes at
 * once. @returns whether it loaded
 */
export async function loadOurTaxonomy(): Promise<boolean> {
  const actor = system("taxonomy");
  const version = ourVersion();
  const loaded = await asActor(
    actor,
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(7204913)`;
      const load = await tx.taxonomyLoad.findUnique({ where: { id: 1 } });
      if (load && (load.source !== OURS || load.version === version)) return false;
      await replaceTaxonomy(ourTaxonomy, OURS, undefined, actor);
      await tx.taxonomyLoad.update({ where: { id: 1 }, data: { version } });
      return true;
    },
    TEN_MINUTES,
  );
  taxonomyReplaced();
  return loaded;
}
