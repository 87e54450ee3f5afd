import type { CandidateFacts } from "./score/facts";
import type { Knowing } from "./score/knowing.server";
import { heldBy } from "./score/skills-part";
import type { VacancyAsk } from "./vacancy-engine";

/** What to look for on behalf of a candidate: all they hold, and their occupations with those near them. */
export function vacancyAskFor(
  candidate: CandidateFacts,
  { related, today }: Pick<Knowing, "related" | "today">,
  limit: number,
): VacancyAsk {
  const closeness = new Map<string, number>();
  const near = candidate.occupations.flatMap((id) => [{ id, value: 1 }, ...related(id)]);
  for (const { id, value } of near) closeness.set(id, Math.max(value, closeness.get(id) ?? 0));
  return {
    skills: [...heldBy(candidate)].sort(),
    occupations: [...closeness].map(([id, weight]) => ({ id, weight })),
    near: { latitude: candidate.latitude, longitude: candidate.longitude },
    maxKm: candidate.maxKm,
    day: today,
    limit,
  };
}
