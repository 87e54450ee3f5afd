import type { Term } from "~/domain/taxonomy/terms";
import type { Randomness } from "~prisma/demo/random";
import { misspelt } from "./misspelt";

/** One person in three spells badly, and then one name in four, in per cent. */
const POOR_SPELLERS = 33;
const SLIPS = 25;
/** So many in a hundred don't say what work they do. */
const SILENT = 12;

/** What somebody wrote of themselves, one thing a line; `skills` stand in the order of what they hold. */
export type Said = { occupations: string[]; skills: string[] };

/** A term under one of its other names, where it has any. */
export const otherName = ({ label, altLabels }: Term, random: Randomness) =>
  altLabels.length > 0 ? random.pick(altLabels) : label;

/** How one person writes down their work and what they hold. */
export function saidOf(occupation: Term, skills: readonly Term[], random: Randomness): Said {
  const poor = random.chance(POOR_SPELLERS);
  const written = (term: Term) => {
    const name = otherName(term, random);
    return poor && random.chance(SLIPS) ? misspelt(name, random) : name;
  };
  return {
    occupations: random.chance(SILENT) ? [] : [written(occupation)],
    skills: skills.map(written),
  };
}
