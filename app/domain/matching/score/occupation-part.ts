import type { CandidateFacts, VacancyFacts } from "./facts";
import type { Knowledge } from "./knowledge";
import { clamp, type Finding, UNKNOWN } from "./part";

/** The nearest of a candidate's occupations to the vacancy's. */
export function occupationFinding(
  candidate: CandidateFacts,
  { occupationId: asked }: VacancyFacts,
  knowledge: Knowledge,
): Finding {
  if (asked === null) return { asked: false, value: 0, sentence: "The vacancy names no occupation." };
  const nearest = [...new Set(candidate.occupations)]
    .map((id) => ({ id, ...knowledge.closeness(id, asked) }))
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))[0];
  if (!nearest) return { asked: true, value: UNKNOWN, sentence: "No occupation is recorded for them." };
  const value = clamp(nearest.value);
  return { asked: true, value, sentence: inWords(nearest, asked, knowledge) };
}

function inWords({ id, kind }: { id: string; kind: string }, asked: string, { label }: Knowledge) {
  switch (kind) {
    case "same":
      return `The same occupation: ${label(id)}.`;
    case "none":
      return `Comes from other work: ${label(id)}.`;
    case "skills":
      return `Related work: ${label(id)} shares skills with ${label(asked)}.`;
    default:
      return `Related work: ${label(id)}, the same kind of work as ${label(asked)}.`;
  }
}
