import { readLines } from "~/domain/taxonomy/read-lines";
import type { Recogniser } from "~/domain/taxonomy/recognise";
import type { SkillKind } from "~/domain/taxonomy/terms";

/** What recognising needs of a taxonomy. `LoadedTaxonomy` is one. */
export type SkillKnowledge = {
  skills: Recogniser;
  kindOf: (id: string) => SkillKind | undefined;
};

/** Skills asked for, in taxonomy ids, and beside them the words no id was found for, as they were typed. */
export type SkillsAsked = {
  essentialSkills: string[];
  licences: string[];
  qualifications: string[];
  otherSkills: string[];
  desirableSkills: string[];
  otherDesirableSkills: string[];
};

/**
 * Reads what an employer typed, one skill a line. An essential licence or qualification goes to its own list, where
 * matching treats it as a condition; one that is only welcome stays among the desirable skills. Nothing typed is lost.
 */
export function recogniseSkills(
  typed: { essential: readonly string[]; desirable: readonly string[] },
  { skills, kindOf }: SkillKnowledge,
): SkillsAsked {
  const essential = readLines(typed.essential, skills);
  const desirable = readLines(typed.desirable, skills);
  const ofKind = (kind: SkillKind) => essential.ids.filter((id) => kindOf(id) === kind);
  const licences = ofKind("licence");
  const qualifications = ofKind("qualification");
  return {
    essentialSkills: essential.ids.filter((id) => !licences.includes(id) && !qualifications.includes(id)),
    licences,
    qualifications,
    otherSkills: essential.other,
    desirableSkills: desirable.ids.filter((id) => !essential.ids.includes(id)),
    otherDesirableSkills: desirable.other.filter((words) => !essential.other.includes(words)),
  };
}
