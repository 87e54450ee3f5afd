import { type CsvSource, csvRows, type Report } from "./esco-rows";
import { sectorOfIsco } from "./esco-sectors";
import { boardOf } from "./sectors";
import type { Occupation, OccupationSkill, Skill } from "./terms";

/** The files of the official ESCO download that hold what we keep. */
export const ESCO_FILES = {
  groups: "ISCOGroups_en.csv",
  skills: "skills_en.csv",
  occupations: "occupations_en.csv",
  needs: "occupationSkillRelations.csv",
} as const;

/** The ISCO-08 groups that the download knows: code → name. */
export async function readIscoGroups(source: CsvSource, report: Report): Promise<Map<string, string>> {
  const groups = new Map<string, string>();
  for await (const { line, cell } of csvRows(source, ["code", "preferredLabel"], report)) {
    if (/^\d{1,4}$/.test(cell.code)) groups.set(cell.code, cell.preferredLabel);
    else report({ line, column: "code", reason: "An ISCO code has one to four digits." });
  }
  return groups;
}

/** The skills of the download, one at a time; rows that name no skill are reported and left out. */
export async function* readEscoSkills(source: CsvSource, report: Report): AsyncGenerator<Skill> {
  const columns = ["conceptUri", "skillType", "preferredLabel", "altLabels"] as const;
  for await (const { line, cell } of csvRows(source, columns, report)) {
    const id = idOf(cell.conceptUri);
    if (!id) report({ line, column: "conceptUri", reason: "This is not the address of an ESCO concept." });
    else if (!cell.preferredLabel)
      report({ line, column: "preferredLabel", reason: "The skill has no name." });
    else
      yield {
        id,
        label: cell.preferredLabel,
        altLabels: namesIn(cell.altLabels, cell.preferredLabel),
        kind: cell.skillType === "knowledge" ? "knowledge" : "skill",
        escoUri: cell.conceptUri,
      };
  }
}

/**
 * The occupations of the download, one at a time. `soc` is null: ESCO has no SOC codes. The sector and its board
 * follow from the ISCO group. Rows without a name or with an unknown group are reported and left out.
 */
export async function* readEscoOccupations(
  source: CsvSource,
  groups: ReadonlyMap<string, string>,
  report: Report,
): AsyncGenerator<Occupation> {
  const columns = ["conceptUri", "iscoGroup", "preferredLabel", "altLabels"] as const;
  for await (const { line, cell } of csvRows(source, columns, report)) {
    const id = idOf(cell.conceptUri);
    if (!id) report({ line, column: "conceptUri", reason: "This is not the address of an ESCO concept." });
    else if (!cell.preferredLabel)
      report({ line, column: "preferredLabel", reason: "The occupation has no name." });
    else if (!groups.has(cell.iscoGroup))
      report({ line, column: "iscoGroup", reason: `ISCO has no group "${cell.iscoGroup}".` });
    else
      yield {
        id,
        label: cell.preferredLabel,
        altLabels: namesIn(cell.altLabels, cell.preferredLabel),
        soc: null,
        isco: cell.iscoGroup,
        escoUri: cell.conceptUri,
        board: boardOf(sectorOfIsco(cell.iscoGroup)),
        sector: sectorOfIsco(cell.iscoGroup),
      };
  }
}

/** What may be referred to: the ids read from the two files above. */
export interface KnownConcepts {
  occupations: { has(id: string): boolean };
  skills: { has(id: string): boolean };
}

/** Which occupation needs which skill; rows that point at a concept we did not read are reported and left out. */
export async function* readEscoNeeds(
  source: CsvSource,
  known: KnownConcepts,
  report: Report,
): AsyncGenerator<OccupationSkill> {
  const columns = ["occupationUri", "relationType", "skillUri"] as const;
  for await (const { line, cell } of csvRows(source, columns, report)) {
    const occupationId = idOf(cell.occupationUri);
    const skillId = idOf(cell.skillUri);
    if (!known.occupations.has(occupationId))
      report({ line, column: "occupationUri", reason: "The occupations file has no such occupation." });
    else if (!known.skills.has(skillId))
      report({ line, column: "skillUri", reason: "The skills file has no such skill." });
    else if (cell.relationType !== "essential" && cell.relationType !== "optional")
      report({ line, column: "relationType", reason: 'This is neither "essential" nor "optional".' });
    else yield { occupationId, skillId, essential: cell.relationType === "essential" };
  }
}

// The last part of a concept's address is unique in ESCO and short enough for a key.
const idOf = (uri: string) => /^https?:\/\/\S+\/([\w.-]+)$/.exec(uri)?.[1] ?? "";

const namesIn = (lines: string, label: string) => [
  ...new Set(
    lines
      .split("\n")
      .map((name) => name.replace(/\s+/g, " ").trim())
      .filter((name) => name && name !== label),
  ),
];
