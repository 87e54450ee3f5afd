import { createReadStream } from "node:fs";
import { join } from "node:path";
import { system } from "~/platform/actor";
import { ok, problem, type Result } from "~/platform/problems";
import {
  ESCO_FILES,
  readEscoNeeds,
  readEscoOccupations,
  readEscoSkills,
  readIscoGroups,
} from "../taxonomy/esco";
import type { BadRow } from "../taxonomy/esco-rows";
import { replaceTaxonomy } from "../taxonomy/load-taxonomy.server";
import type { Occupation, OccupationSkill, Skill } from "../taxonomy/terms";

export type EscoRead = {
  skills: number;
  occupations: number;
  needs: number;
  rejects: (BadRow & { file: string })[];
};

type Progress = (what: string, done: number, of: number | null) => void;

/**
 * Puts the ESCO download of a folder in the place of the taxonomy in use: whole, in one transaction, or not at all.
 * @param folder holds the official English CSV files
 * @returns what was loaded and which rows were left out, or a problem where nothing usable was found
 * @throws where a file can't be read
 */
export async function importEsco(
  folder: string,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Result<EscoRead>> {
  const rejects: EscoRead["rejects"] = [];
  const open = (file: string) => createReadStream(join(folder, file), "utf8");
  const reportFor = (file: string) => (bad: BadRow) => void rejects.push({ ...bad, file });
  const all = async <T>(what: string, rows: AsyncIterable<T>) => {
    const kept: T[] = [];
    for await (const row of rows) {
      signal?.throwIfAborted();
      if (kept.push(row) % 1_000 === 0) progress(`Reading ${what}`, kept.length, null);
    }
    return kept;
  };
  const groups = await readIscoGroups(open(ESCO_FILES.groups), reportFor(ESCO_FILES.groups));
  const skills: Skill[] = await all(
    "skills",
    readEscoSkills(open(ESCO_FILES.skills), reportFor(ESCO_FILES.skills)),
  );
  const occupations: Occupation[] = await all(
    "occupations",
    readEscoOccupations(open(ESCO_FILES.occupations), groups, reportFor(ESCO_FILES.occupations)),
  );
  const known = {
    skills: new Set(skills.map(({ id }) => id)),
    occupations: new Set(occupations.map(({ id }) => id)),
  };
  const needs: OccupationSkill[] = await all(
    "what occupations need",
    readEscoNeeds(open(ESCO_FILES.needs), known, reportFor(ESCO_FILES.needs)),
  );
  if (skills.length === 0 || occupations.length === 0)
    return problem(
      "invalid",
      "These files hold no skills or no occupations, so the taxonomy stays as it is.",
    );
  const taxonomy = { skills, occupations, occupationSkills: needs };
  await replaceTaxonomy(
    taxonomy,
    "ESCO",
    (done, of) => {
      signal?.throwIfAborted();
      progress("Writing", done, of);
    },
    system("import of ESCO"),
  );
  return ok({ skills: skills.length, occupations: occupations.length, needs: needs.length, rejects });
}
