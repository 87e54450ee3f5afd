/** What is looked at of an occupation to tell how near another is. */
export interface KnownOccupation {
  id: string;
  soc: string | null;
  isco: string | null;
  /** Ids of the skills it needs, essential and desirable. */
  skills: readonly string[];
}

/** How near two occupations are, and what makes them so. */
export interface Closeness {
  /** From 0, nothing in common that we know of, to 1, the same occupation. */
  value: number;
  /** "unit" and "minor" are groups of SOC 2020 or ISCO-08; "skills" is shared skills alone. */
  kind: "same" | "unit" | "minor" | "skills" | "none";
}

const SAME: Closeness = { value: 1, kind: "same" };
const NONE: Closeness = { value: 0, kind: "none" };
// What a shared group is worth by itself, and with every skill shared as well.
const UNIT = { kind: "unit", least: 0.65, most: 0.95 } as const;
const MINOR = { kind: "minor", least: 0.4, most: 0.85 } as const;
const SKILLS = { kind: "skills", least: 0, most: 0.8 } as const;
/** A smaller share of skills than this is chance: teamwork and record keeping are everywhere. */
const CHANCE = 0.2;

/**
 * Answers how near two occupations of a list are: the same in either order, 0 where one is not in the list. A shared
 * group counts for something and shared skills raise it, so that two trades with one heading and no skill in common
 * stay apart. The figures are ours, set by eye on pairs that brokers know.
 */
export function closenessAmong(
  occupations: Iterable<KnownOccupation>,
): (id: string, other: string) => Closeness {
  const known = new Map([...occupations].map((one) => [one.id, { ...one, skills: new Set(one.skills) }]));
  return (id, other) => {
    const a = known.get(id);
    const b = known.get(other);
    if (!a || !b) return NONE;
    if (id === other) return SAME;
    const shared = sharedPart(a.skills, b.skills);
    const tie = groupOf(a, b) ?? (shared >= CHANCE ? SKILLS : null);
    if (!tie) return NONE;
    return { value: Math.round((tie.least + (tie.most - tie.least) * shared) * 1000) / 1000, kind: tie.kind };
  };
}

type Coded = Pick<KnownOccupation, "soc" | "isco">;

function groupOf(a: Coded, b: Coded) {
  const unit = sameStart(a.soc, b.soc, 4) ?? sameStart(a.isco, b.isco, 4);
  // Groups ending in 9 are "not elsewhere classified": their members share a heading and no trade.
  if (unit) return unit.endsWith("9") ? MINOR : UNIT;
  return (sameStart(a.soc, b.soc, 3) ?? sameStart(a.isco, b.isco, 3)) ? MINOR : null;
}

const sameStart = (one: string | null, other: string | null, digits: number) => {
  const start = one?.slice(0, digits);
  return start?.length === digits && start === other?.slice(0, digits) ? start : null;
};

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const skill of a) if (b.has(skill)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
