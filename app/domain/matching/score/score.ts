import type { CandidateFacts, VacancyFacts } from "./facts";
import type { Knowledge } from "./knowledge";
import { occupationFinding } from "./occupation-part";
import { type Finding, PARTS, type Part, type PartKey } from "./part";
import { hundredths, wholes } from "./points";
import { missingSkills, skillsFinding, wantedFinding } from "./skills-part";
import { type Stop, stopsFor } from "./stops";
import { termsFindings } from "./terms-part";
import { travelFinding } from "./travel-part";

/** A candidate and a vacancy, how well they suit, and why. */
export type Match = {
  candidateId: string;
  vacancyId: string;
  /** A whole number from 0 to 100: the sum of the parts' points. */
  score: number;
  /** The five parts, always all of them and in the order of the bar. */
  parts: readonly Part[];
  /** Empty, or why they can't be put forward yet; the score stands beside it. */
  stops: readonly Stop[];
  /** Essential skills that are missing, the rarest first: what would make it a better match. */
  missing: readonly string[];
  /** A few words each, what to look at first coming first: "One skill short", "Ready now". */
  flags: readonly string[];
};

/**
 * How well a candidate and a vacancy suit each other. Pure, and the only scorer there is: people for a vacancy and
 * vacancies for a person are the same number. The weights are ours, set by judgement and kept in {@link PARTS}.
 */
export function score(candidate: CandidateFacts, vacancy: VacancyFacts, knowledge: Knowledge): Match {
  const terms = termsFindings(candidate, vacancy, knowledge.today);
  const findings: Record<PartKey, Finding> = {
    skills: skillsFinding(candidate, vacancy, knowledge),
    wanted: wantedFinding(candidate, vacancy, knowledge),
    occupation: occupationFinding(candidate, vacancy, knowledge),
    travel: travelFinding(candidate, vacancy),
    terms: terms.whole,
  };
  const parts = pointed(findings);
  return {
    candidateId: candidate.id,
    vacancyId: vacancy.id,
    score: parts.reduce((sum, { points }) => sum + points, 0),
    parts,
    stops: stopsFor(candidate, vacancy, knowledge),
    missing: missingSkills(candidate, vacancy, knowledge),
    flags: [findings.skills.flag, findings.travel.flag, ...terms.flags].filter((flag) => flag !== undefined),
  };
}

/** Weights of what is asked share out 100; points are rounded together, so that the bar adds up to the score. */
function pointed(findings: Record<PartKey, Finding>): Part[] {
  const weights = hundredths(PARTS.map(({ key, weight }) => (findings[key].asked ? weight : 0)));
  const points = wholes(PARTS.map(({ key }, at) => (weights[at] ?? 0) * findings[key].value));
  return PARTS.map(({ key, label }, at) => {
    const { value, sentence } = findings[key];
    return { key, label, value, weight: weights[at] ?? 0, points: points[at] ?? 0, sentence };
  });
}
