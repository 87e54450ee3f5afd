import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Randomness } from "~prisma/demo/random";
import { isNear, shareOf, type Work } from "./truth";

/** Vacancies are made for occupations with as many essential skills at least. */
const ENOUGH = 12;
/** Work that shares more than this of what the other needs is not quite far. */
const HARDLY = 0.05;

/** An occupation with the skills that are only an advantage; both lists sorted, so that they are drawn from alike. */
export type KnownWork = Work & { needs: readonly string[]; welcomes: readonly string[] };

/** An occupation for which a vacancy is invented, and others from which candidates are. */
export type Case = { work: KnownWork; near: readonly KnownWork[]; far: readonly KnownWork[] };

/** The occupations of a taxonomy that have a group and essential skills, by id. */
export const worksOf = ({ allOccupations, skillsOf }: LoadedTaxonomy): KnownWork[] =>
  allOccupations
    .map(({ id, isco }) => {
      const { essential, desirable } = skillsOf(id);
      const needs = [...essential].sort();
      return { id, isco: isco ?? "", essential: new Set(needs), needs, welcomes: [...desirable].sort() };
    })
    .filter(({ isco, needs }) => isco !== "" && needs.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Draws occupations for so many vacancies, in random order, each with up to `others` near ones and as many far ones.
 * Far work is of another ISCO major group and shares next to nothing.
 */
export function drawCases(works: readonly KnownWork[], count: number, others: number, random: Randomness) {
  const able = works.filter(({ needs }) => needs.length >= ENOUGH);
  const cases: Case[] = [];
  for (const work of shuffled(able, random)) {
    if (cases.length === count) break;
    const near = works.filter((other) => other.id !== work.id && isNear(work, other));
    const far = works.filter(
      (other) => other.isco[0] !== work.isco[0] && shareOf(work.essential, other.essential) <= HARDLY,
    );
    if (near.length > 0 && far.length > 0)
      cases.push({ work, near: random.some(near, others), far: random.some(far, others) });
  }
  return cases;
}

/** The list in random order. */
export const shuffled = <T>(list: readonly T[], random: Randomness): T[] =>
  list
    .map((one) => ({ one, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);

/** The skills that most occupations call for, the most called for first. */
export function mostCalledFor(works: readonly KnownWork[], count: number): string[] {
  const calls = new Map<string, number>();
  for (const { needs, welcomes } of works)
    for (const skill of [...needs, ...welcomes]) calls.set(skill, (calls.get(skill) ?? 0) + 1);
  const byCalls = [...calls].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return byCalls.slice(0, count).map(([skill]) => skill);
}
