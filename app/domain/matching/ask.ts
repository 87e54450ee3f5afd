import type { Ask, Term } from "./engine";
import type { VacancyFacts } from "./score/facts";
import type { Knowledge } from "./score/knowledge";
import { PARTS, type PartKey } from "./score/part";
import { essentialsOf, rarityOf, wantedBy } from "./score/skills-part";

/** Occupations further off than this many are not looked for. */
const OCCUPATIONS = 12;

const weightOf = (part: PartKey) => PARTS.find(({ key }) => key === part)?.weight ?? 0;

/**
 * What to look for on behalf of a vacancy, weighed as the score will weigh it.
 * @param related the occupations near the vacancy's own with their closeness, 0 to 1, itself among them or not
 */
export function askFor(
  vacancy: VacancyFacts,
  knowledge: Knowledge,
  related: readonly { id: string; value: number }[],
  within: Omit<Ask, "skills" | "occupations" | "near">,
): Ask {
  const itself = vacancy.occupationId === null ? [] : [{ id: vacancy.occupationId, value: 1 }];
  const others = related.filter(({ id, value }) => id !== vacancy.occupationId && value > 0);
  const near =
    vacancy.latitude === null || vacancy.longitude === null
      ? null
      : { latitude: vacancy.latitude, longitude: vacancy.longitude };
  return {
    skills: [
      ...weighed(essentialsOf(vacancy), weightOf("skills"), knowledge),
      ...weighed(wantedBy(vacancy), weightOf("wanted"), knowledge),
    ],
    occupations: [...itself, ...heaviest(others, ({ value }) => value)]
      .slice(0, OCCUPATIONS)
      .map(({ id, value }) => ({ id, weight: weightOf("occupation") * value })),
    near,
    ...within,
  };
}

/** A part's weight shared among its skills by rarity, the weightiest first. */
function weighed(skills: readonly string[], weight: number, knowledge: Knowledge): Term[] {
  const all = skills.reduce((sum, skill) => sum + rarityOf(skill, knowledge), 0);
  const terms = skills.map((id) => ({ id, weight: (weight * rarityOf(id, knowledge)) / all }));
  return heaviest(terms, (term) => term.weight);
}

const heaviest = <T extends { id: string }>(list: readonly T[], weight: (one: T) => number) =>
  [...list].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
