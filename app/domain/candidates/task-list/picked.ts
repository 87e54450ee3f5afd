import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { type Knows, type Recognised, recogniseWords } from "../recognise-words";

/** What a picker is for. */
export type PickedPart = "occupations" | "skills" | "certificates";

/** What somebody picked: ids, words of their own as `wordsOf` writes them, and lines that they typed. */
export type Picked = { chosen: readonly string[]; lines: readonly string[] };

export type KnowsTerms = Knows & Pick<LoadedTaxonomy, "skill" | "occupation">;

const own = "words:";
/** Words that no id says, as a picker sends them. */
export const ownWords = (words: string) => `${own}${words}`;
/** The words of such a value; null for an id. */
export const wordsIn = (value: string) => (value.startsWith(own) ? value.slice(own.length) : null);

type Held = Omit<Recognised, "otherSkills">;

/**
 * What was picked, each in the part of a record that it belongs to: a licence among skills goes to the licences. Ids
 * that neither the taxonomy nor the record knows are left out.
 */
export function readPicked(
  { chosen, lines }: Picked,
  part: PickedPart,
  knows: KnowsTerms,
  held: Held,
): Recognised {
  const typed = { occupations: [], skills: [], certificates: [], [part]: lines };
  const read = recogniseWords(typed, knows, held);
  const ids = chosen.filter((value) => wordsIn(value) === null);
  const among = (one: keyof Held, is: (id: string) => boolean) =>
    unique([...ids.filter((id) => is(id) || held[one].includes(id)), ...read[one]]);
  const kind =
    (...kinds: string[]) =>
    (id: string) =>
      kinds.includes(knows.kindOf(id) ?? "");
  return {
    occupations: among("occupations", (id) => knows.occupation(id) !== undefined),
    skills: among("skills", kind("skill", "knowledge")),
    licences: among("licences", kind("licence")),
    qualifications: among("qualifications", kind("qualification")),
    otherSkills: unique([...chosen.flatMap((value) => wordsIn(value) ?? []), ...read.otherSkills]),
  };
}

/** The same without what comes again, in its order. */
export const unique = (list: readonly string[]) => [...new Set(list)];
