import type { LoadedTaxonomy } from "../taxonomy/find-taxonomy.server";

/** Below this a typed phrase is taken as unknown rather than as the nearest thing known. */
const SURE_ENOUGH = 0.6;

export type Recognised = { ids: string[]; unknown: string[] };

const bestOf = (taxonomy: LoadedTaxonomy, phrase: string) => {
  const [best] = taxonomy.skills.lookUp(phrase);
  if (best && best.confidence >= SURE_ENOUGH) return [best.id];
  // "Level 3 diploma in health and social care, or equivalent": a phrase may say a term among other words.
  return taxonomy.skills.findIn(phrase).map(({ id }) => id);
};

/** What each phrase means in the taxonomy's skills, and the phrases that it does not know. Order kept, no doubles. */
export function recogniseSkillPhrases(taxonomy: LoadedTaxonomy, phrases: readonly string[]): Recognised {
  const ids = new Set<string>();
  const unknown: string[] = [];
  for (const phrase of phrases) {
    const found = bestOf(taxonomy, phrase);
    for (const id of found) ids.add(id);
    if (found.length === 0 && phrase.length <= 200) unknown.push(phrase);
  }
  return { ids: [...ids], unknown };
}

/** The same for occupations. */
export function recogniseOccupationPhrases(taxonomy: LoadedTaxonomy, phrases: readonly string[]): Recognised {
  const ids = new Set<string>();
  const unknown: string[] = [];
  for (const phrase of phrases) {
    const [best] = taxonomy.occupations.lookUp(phrase);
    const said = best && best.confidence >= SURE_ENOUGH ? best : taxonomy.occupations.findIn(phrase)[0];
    if (said) ids.add(said.id);
    else unknown.push(phrase);
  }
  return { ids: [...ids], unknown };
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
