import type { LoadedTaxonomy } from "../taxonomy/find-taxonomy.server";
import { readLines } from "../taxonomy/read-lines";
import { saidSkills } from "../taxonomy/suggest-from-text";

export type Recognised = { ids: string[]; unknown: string[] };

/** Longer than this, in letters, is no line of a list but a paragraph. */
const LONGEST_LINE = 120;
/** Longer than this, in letters, is kept nowhere as an unknown word. */
const LONGEST_KEPT = 200;

/**
 * What each phrase means in the taxonomy's skills, by the rule that forms go by, and the phrases that it does not know.
 * A paragraph is read as an advert's text. Order kept, no doubles.
 */
export function recogniseSkillPhrases(taxonomy: LoadedTaxonomy, phrases: readonly string[]): Recognised {
  const { skills } = taxonomy;
  const lines = phrases.filter((phrase) => phrase.length <= LONGEST_LINE);
  const paragraphs = phrases.filter((phrase) => phrase.length > LONGEST_LINE);
  const read = readLines(lines, skills);
  const said = paragraphs.map((text) => ({
    text,
    ids: saidSkills(text, skills, "advert").map(({ id }) => id),
  }));
  const unknown = said.filter(({ text, ids }) => ids.length === 0 && text.length <= LONGEST_KEPT);
  return {
    ids: [...new Set([...read.ids, ...said.flatMap(({ ids }) => ids)])],
    unknown: [...read.other, ...unknown.map(({ text }) => text)],
  };
}

/** The same for occupations. */
export function recogniseOccupationPhrases(taxonomy: LoadedTaxonomy, phrases: readonly string[]): Recognised {
  const { ids, other } = readLines(phrases, taxonomy.occupations);
  return { ids, unknown: other };
}

/** Splits ids of skills by what they are: a licence and a qualification are not skills to be counted among others. */
export function byKind(taxonomy: LoadedTaxonomy, ids: Iterable<string>) {
  const skills: string[] = [];
  const licences: string[] = [];
  const qualifications: string[] = [];
  for (const id of new Set(ids)) {
    const kind = taxonomy.kindOf(id);
    if (kind === "licence") licences.push(id);
    else if (kind === "qualification") qualifications.push(id);
    else if (kind) skills.push(id);
  }
  return { skills, licences, qualifications };
}
