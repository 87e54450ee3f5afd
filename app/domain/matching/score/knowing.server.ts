import { findTaxonomy, type LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { closenessAmong } from "~/domain/taxonomy/related";
import { today } from "~/platform/clock";
import type { Knowledge } from "./knowledge";
import { rarityAmong } from "./rarity";
import { midSentence } from "./words";

/** What scoring knows of the world, and which occupations are worth looking for beside a vacancy's own. */
export type Knowing = Knowledge & {
  /** Occupations near one, the nearest first; none for none. */
  related: (occupationId: string | null) => readonly { id: string; value: number }[];
};

/** Occupations less close than this are not looked for; their skills may still find people. */
const WORTH_LOOKING = 0.3;

// Worked out once for each taxonomy that a process loads, and gone with it.
const worked = new WeakMap<LoadedTaxonomy, Omit<Knowing, "today">>();

/** What is known as of now: the taxonomy in use, and today's date. */
export async function whatIsKnown(): Promise<Knowing> {
  const taxonomy = await findTaxonomy();
  const known = worked.get(taxonomy) ?? workOut(taxonomy);
  worked.set(taxonomy, known);
  return { ...known, today: today() };
}

function workOut({ allOccupations, skillsOf, label }: LoadedTaxonomy): Omit<Knowing, "today"> {
  const occupations = allOccupations.map(({ id, soc, isco }) => {
    const { essential, desirable } = skillsOf(id);
    return { id, soc, isco, skills: [...essential, ...desirable] };
  });
  const closeness = closenessAmong(occupations);
  const near = new Map<string, { id: string; value: number }[]>();
  const relatedTo = (to: string) =>
    occupations
      .map(({ id }) => ({ id, value: closeness(id, to).value }))
      .filter(({ value }) => value >= WORTH_LOOKING)
      .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  return {
    closeness,
    rarity: rarityAmong(countOf(occupations.flatMap(({ skills }) => skills)), occupations.length),
    label: (id) => midSentence(label(id)),
    related(occupationId) {
      if (occupationId === null) return [];
      const found = near.get(occupationId) ?? relatedTo(occupationId);
      near.set(occupationId, found);
      return found;
    },
  };
}

function countOf(all: readonly string[]) {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
