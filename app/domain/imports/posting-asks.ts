import type { LoadedTaxonomy } from "../taxonomy/find-taxonomy.server";
import { counted } from "../taxonomy/recognise";
import { recogniseOccupation } from "../taxonomy/recognise-occupation";
import { saidSkills } from "../taxonomy/suggest-from-text";
import type { ParsedPosting } from "../vacancies/job-posting-shape";
import { byKind, recogniseSkillPhrases } from "./recognise-phrases";

/** What a posting asks for, in the taxonomy's ids. */
export type PostingAsks = {
  occupationId: string | null;
  essentialSkills: string[];
  desirableSkills: string[];
  licences: string[];
  qualifications: string[];
  otherSkills: string[];
};

/** A text may say dozens of skills in passing; more than this tell nothing. */
const MOST_ESSENTIAL = 10;
const MOST_DESIRABLE = 15;

const idsIn = (taxonomy: LoadedTaxonomy, text: string) =>
  counted(saidSkills(text, taxonomy.skills, "advert"))
    .sort((a, b) => b.count - a.count)
    .map(({ id }) => id);

/**
 * Reads what a posting asks for. Its own `skills` and `qualifications` are taken at their word. Otherwise what the
 * text says counts as essential where the occupation needs it, and as desirable where it does not; a licence found
 * only in the text bars nobody, unless the work can't be done without it.
 */
export function asksOf(posting: ParsedPosting, taxonomy: LoadedTaxonomy): PostingAsks {
  const occupationId = recogniseOccupation(taxonomy, posting)?.id ?? null;
  const needs = occupationId ? taxonomy.skillsOf(occupationId) : { essential: [], desirable: [] };
  const given = recogniseSkillPhrases(taxonomy, posting.skills);
  const schooling = recogniseSkillPhrases(taxonomy, posting.qualifications);
  const said = byKind(taxonomy, idsIn(taxonomy, `${posting.title}\n${posting.description}`));
  const asked = byKind(taxonomy, [...given.ids, ...schooling.ids]);
  const needed = new Set(needs.essential);
  const fromText = said.skills.filter((id) => needed.has(id));
  const essential = asked.skills.length ? asked.skills : fromText.length ? fromText : said.skills.slice(0, 5);
  const essentialSkills = essential.slice(0, MOST_ESSENTIAL);
  const desirableSkills = said.skills.filter((id) => !essentialSkills.includes(id)).slice(0, MOST_DESIRABLE);
  return {
    occupationId,
    essentialSkills,
    desirableSkills,
    licences: [...new Set([...asked.licences, ...said.licences.filter((id) => needed.has(id))])],
    qualifications: [
      ...new Set([...asked.qualifications, ...said.qualifications.filter((id) => needed.has(id))]),
    ],
    otherSkills: given.unknown.slice(0, 20),
  };
}
