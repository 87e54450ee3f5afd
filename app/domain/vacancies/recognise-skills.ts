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

/** Below this, two spellings are too far apart to be taken for one word. */
const surelyMeant = 0.7;
/** A line that is at least half a known skill is that skill; the rest is "good" and "some experience of". */
const mostOfTheLine = 0.5;
/** A smaller part than this may be there by chance: "singing" in "juggling while singing". */
const someOfTheLine = 0.3;

type Read = { ids: string[]; other: string[] };

/** The ids in one typed line, and the line itself where an id does not say all of it. */
function readLine(line: string, skills: Recogniser): Read {
  const [best] = skills.lookUp(line);
  if (best && best.confidence >= surelyMeant) return { ids: [best.id], other: [] };
  const found = skills.findIn(line);
  const said = found.reduce((letters, { phrase }) => letters + phrase.length, 0);
  return {
    ids: said >= line.length * someOfTheLine ? found.map(({ id }) => id) : [],
    other: said >= line.length * mostOfTheLine ? [] : [line],
  };
}

function readLines(lines: readonly string[], skills: Recogniser): Read {
  const read = lines.map((line) => readLine(line, skills));
  return { ids: unique(read.flatMap(({ ids }) => ids)), other: unique(read.flatMap(({ other }) => other)) };
}

const unique = (list: readonly string[]) => [...new Set(list)];

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
