import type { CandidateFacts, VacancyFacts } from "./facts";
import type { Knowledge } from "./knowledge";
import { clamp, type Finding, UNKNOWN } from "./part";
import { listed } from "./words";

/** All that a candidate can show: skills, qualifications and licences alike. */
export const heldBy = (candidate: CandidateFacts): ReadonlySet<string> =>
  new Set([...candidate.skills, ...candidate.qualifications, ...candidate.licences]);

/** All that a vacancy can't do without: essential skills, qualifications and licences, each once, sorted. */
export const essentialsOf = (vacancy: VacancyFacts): string[] =>
  [...new Set([...vacancy.essentialSkills, ...vacancy.qualifications, ...vacancy.licences])].sort();

/** What it would like besides, each once, sorted. */
export const wantedBy = (vacancy: VacancyFacts): string[] => {
  const essential = new Set(essentialsOf(vacancy));
  return [...new Set(vacancy.desirableSkills)].filter((skill) => !essential.has(skill)).sort();
};

/** A rarity that can be counted with, whatever was passed. */
export const rarityOf = (skill: string, { rarity }: Knowledge) => {
  const told = rarity(skill);
  return Number.isFinite(told) && told > 0 ? told : 1;
};

/** The essential skills that a candidate lacks, the rarest first. */
export const missingSkills = (candidate: CandidateFacts, vacancy: VacancyFacts, knowledge: Knowledge) =>
  lacking(essentialsOf(vacancy), heldBy(candidate), knowledge);

/** The essential skills, each counted by how rare it is. */
export function skillsFinding(
  candidate: CandidateFacts,
  vacancy: VacancyFacts,
  knowledge: Knowledge,
): Finding {
  const asked = essentialsOf(vacancy);
  if (asked.length === 0) return nothingAsked(vacancy);
  const held = heldBy(candidate);
  const missing = lacking(asked, held, knowledge);
  const flag = missing.length === 1 ? { flag: "One skill short" } : {};
  return {
    asked: true,
    value: share(asked, held, knowledge),
    sentence: has(asked, missing, "essential", knowledge),
    ...flag,
  };
}

/** The skills that would be welcome, each counted by how rare it is. */
export function wantedFinding(
  candidate: CandidateFacts,
  vacancy: VacancyFacts,
  knowledge: Knowledge,
): Finding {
  const asked = wantedBy(vacancy);
  if (asked.length === 0) return { asked: false, value: 0, sentence: "The vacancy lists no wanted skills." };
  const held = heldBy(candidate);
  const missing = lacking(asked, held, knowledge);
  return {
    asked: true,
    value: share(asked, held, knowledge),
    sentence: has(asked, missing, "wanted", knowledge),
  };
}

/** A vacancy that says nothing at all of the work must not look like one that everybody suits. */
function nothingAsked(vacancy: VacancyFacts): Finding {
  const silent = vacancy.desirableSkills.length === 0 && vacancy.occupationId === null;
  return { asked: silent, value: silent ? UNKNOWN : 0, sentence: "The vacancy lists no essential skills." };
}

function share(asked: readonly string[], held: ReadonlySet<string>, knowledge: Knowledge) {
  const weight = (skills: readonly string[]) =>
    skills.reduce((sum, skill) => sum + rarityOf(skill, knowledge), 0);
  return clamp(weight(asked.filter((skill) => held.has(skill))) / weight(asked));
}

const lacking = (asked: readonly string[], held: ReadonlySet<string>, knowledge: Knowledge) =>
  asked
    .filter((skill) => !held.has(skill))
    .sort((a, b) => rarityOf(b, knowledge) - rarityOf(a, knowledge) || (a < b ? -1 : 1));

function has(asked: readonly string[], missing: readonly string[], kind: string, { label }: Knowledge) {
  const skills = asked.length === 1 ? "skill" : "skills";
  const count = `Has ${asked.length - missing.length} of ${asked.length} ${kind} ${skills}`;
  return missing.length === 0 ? `${count}.` : `${count}; missing: ${listed(missing.map(label))}.`;
}
