import type { SaidAs } from "./denial-words";
import { deniedIn } from "./denied";
import type { Mention } from "./find-phrases";
import { longestText } from "./longest-text";
import { counted, type Recogniser } from "./recognise";
import { saidWork } from "./said-work";
import type { SkillKind } from "./terms";

/** What suggesting needs of a taxonomy. `LoadedTaxonomy` is one. */
interface Knows {
  skills: Recogniser;
  occupations: Recogniser;
  kindOf: (skillId: string) => SkillKind | undefined;
  label: (id: string) => string;
}

/** Something that a text seems to say, for a person to confirm. */
export interface Suggestion {
  id: string;
  label: string;
  kind: "occupation" | "skill" | "licence" | "qualification";
  /** The words of the text that told it, where it is said first, with single spaces. */
  from: string;
}

/** More than anybody reads through. What is said most often is kept; an advert with more conditions has no takers. */
const MOST: Record<SaidAs, Record<Suggestion["kind"], number>> = {
  person: { occupation: 8, skill: 30, licence: 10, qualification: 10 },
  advert: { occupation: 0, skill: 12, licence: 5, qualification: 5 },
};
const KINDS = ["occupation", "skill", "licence", "qualification"] as const;

/**
 * What a text says of occupations, skills, licences and qualifications: `person` for a CV or what somebody told,
 * `advert` for what an employer asks for, which names no occupations. What the text denies is left out: "no experience
 * of driving", "you do not need a degree". What stands beyond `longestText` is not read. Each once: occupations, skills,
 * licences, qualifications, and within those in the order in which the text says them.
 */
export function suggestFromText(text: string, knows: Knows, as: SaidAs): Suggestion[] {
  const tidied = tidy(text).slice(0, longestText);
  const work = as === "person" ? counted(saidWork(tidied, knows.occupations)) : [];
  const skills = counted(saidSkills(tidied, knows.skills, as));
  const suggestions = [
    ...work.map((found) => ({ ...found, kind: "occupation" as const })),
    ...skills.map((found) => ({ ...found, kind: kindAs(knows.kindOf(found.id)) })),
  ];
  return KINDS.flatMap((kind) =>
    mostSaid(
      suggestions.filter((one) => one.kind === kind),
      MOST[as][kind],
    ).map(({ id, phrase }) => ({ id, label: knows.label(id), kind, from: phrase.replace(/\s+/g, " ") })),
  );
}

/** The skills that a text says and does not deny, each time it says them. */
export function saidSkills(text: string, skills: Recogniser, as: SaidAs): Mention[] {
  const { isDenied } = deniedIn(text, as);
  return skills.mentionsIn(text).filter(({ at }) => !isDenied(at));
}

/** A line break ends a line, and other white space says nothing. A tab parts the cells of a table. */
const tidy = (text: string) =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n\t]+/g, " ")
    .replace(/ ?\n[\n ]*/g, "\n")
    .trim();

const kindAs = (kind: SkillKind | undefined) =>
  kind === "licence" || kind === "qualification" ? kind : "skill";

function mostSaid<T extends { count: number }>(found: readonly T[], most: number): T[] {
  const kept = new Set([...found].sort((a, b) => b.count - a.count).slice(0, most));
  return found.filter((one) => kept.has(one));
}
