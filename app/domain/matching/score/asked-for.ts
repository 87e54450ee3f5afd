import type { VacancyFacts } from "./facts";
import type { Knowledge } from "./knowledge";
import { essentialsOf, rarityOf, wantedBy } from "./skills-part";

/** Something that a vacancy asks for by name. A licence is what the work needs by law. */
export type Asked = { id: string; label: string; kind: "licence" | "essential" | "wanted" };

/** All that a vacancy asks for, each once: licences, what it can't do without, what it would like; the rarest of each first. */
export function askedFor(vacancy: VacancyFacts, knowledge: Knowledge): Asked[] {
  const licences = new Set(vacancy.licences);
  const kinds = [
    { kind: "licence", ids: [...licences] },
    { kind: "essential", ids: essentialsOf(vacancy).filter((id) => !licences.has(id)) },
    { kind: "wanted", ids: wantedBy(vacancy) },
  ] as const;
  return kinds.flatMap(({ kind, ids }) =>
    [...ids]
      .sort((a, b) => rarityOf(b, knowledge) - rarityOf(a, knowledge) || (a < b ? -1 : 1))
      .map((id) => ({ id, label: knowledge.label(id), kind })),
  );
}
