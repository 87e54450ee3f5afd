import type { Closeness } from "./knowledge";

/** What is looked at of an occupation. */
export type KnownOccupation = {
  id: string;
  soc: string | null;
  isco: string | null;
  skills: readonly string[];
};

const SAME: Closeness = { value: 1, kind: "same" };
const NONE: Closeness = { value: 0, kind: "none" };
/** The same unit group (four digits) of SOC 2020 or ISCO-08, and the same minor group (three). */
const UNIT: Closeness = { value: 0.8, kind: "unit" };
const MINOR: Closeness = { value: 0.55, kind: "minor" };
/** What two occupations with all skills in common would be worth, and the share below which it is chance. */
const ALL_SHARED = 0.8;
const CHANCE = 0.2;

/**
 * How near two occupations are: the same, of one unit or minor group, or by the skills they share (those in common
 * over those of either). The nearest of these counts. The same whichever comes first.
 */
export function closenessAmong(occupations: readonly KnownOccupation[]) {
  const known = new Map(occupations.map((one) => [one.id, { ...one, skills: new Set(one.skills) }]));
  return (id: string, other: string): Closeness => {
    if (id === other) return SAME;
    const [a, b] = [known.get(id), known.get(other)];
    if (!a || !b) return NONE;
    const grouped = sameGroup(a, b, 4) ? UNIT : sameGroup(a, b, 3) ? MINOR : NONE;
    const shared = sharedPart(a.skills, b.skills);
    const bySkills = shared > CHANCE ? { value: ALL_SHARED * shared, kind: "skills" } : NONE;
    return bySkills.value > grouped.value ? bySkills : grouped;
  };
}

type Coded = Pick<KnownOccupation, "soc" | "isco">;

function sameGroup(a: Coded, b: Coded, digits: number) {
  const same = (one: string | null, other: string | null) =>
    one !== null && other !== null && one.length >= digits && one.slice(0, digits) === other.slice(0, digits);
  return same(a.soc, b.soc) || same(a.isco, b.isco);
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>) {
  const shared = [...a].filter((skill) => b.has(skill)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
