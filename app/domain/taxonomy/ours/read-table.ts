import { boardOf, type SectorSlug } from "../sectors";
import type { Occupation, OccupationSkill, Skill, SkillKind } from "../terms";

/**
 * Reads skills written one a line: `food-safety = Food safety | food hygiene, level 2 food hygiene`.
 * Throws on a line in any other form, because the tables are ours.
 */
export const skillTable = (kind: SkillKind, table: string): Skill[] =>
  linesOf(table).map((line) => {
    const [id, label, names = ""] = partsOf(line, /^([a-z0-9-]+) = ([^|]+?)(?: \| (.+))?$/);
    return { id, label, altLabels: listOf(names), kind, escoUri: null };
  });

/**
 * Reads a sector's occupations written one a line, with their SOC 2020 unit group:
 * `barista = Barista | 9266 | coffee shop assistant, coffee maker`.
 */
export const occupationTable = (sector: SectorSlug, table: string): Occupation[] =>
  linesOf(table).map((line) => {
    const [id, label, soc, names = ""] = partsOf(line, /^([a-z0-9-]+) = ([^|]+?) \| (\d{4})(?: \| (.+))?$/);
    return {
      id,
      label,
      altLabels: listOf(names),
      soc,
      isco: null,
      escoUri: null,
      board: boardOf(sector),
      sector,
    };
  });

/** Reads what occupations need, one a line, essential before the stroke: `barista: customer-service / latte-art`. */
export const needsTable = (table: string): OccupationSkill[] =>
  linesOf(table).flatMap((line) => {
    const [occupationId, essential, desirable] = partsOf(
      line,
      /^([a-z0-9-]+): ([a-z0-9 -]+) \/ ([a-z0-9 -]+)$/,
    );
    return [
      ...essential.split(" ").map((skillId) => ({ occupationId, skillId, essential: true })),
      ...desirable.split(" ").map((skillId) => ({ occupationId, skillId, essential: false })),
    ];
  });

const linesOf = (table: string) =>
  table
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

const listOf = (names: string) => (names ? names.split(", ") : []);

function partsOf(line: string, form: RegExp): [string, string, string, string?] {
  const parts = form.exec(line);
  if (!parts) throw new Error(`This line of the taxonomy is not in its form: ${line}`);
  return [parts[1] ?? "", parts[2] ?? "", parts[3] ?? "", parts[4]];
}
