import type { Ask, Term } from "../engine";
import type { Reachable } from "../score/worth";
import { allOf, anyOf, isOneOf, SLACK, sum, sumsOf, worthAtLeast } from "./filter";

/** Skills that are weighed one by one: with each one more, a search takes half as long again. */
const TELLING = 4;
/** Skills that are weighed only to tell apart those who have everything else, or hardly anything. */
const LESSER = 6;
/** Steps between having everything and having anything, at most. */
const STEPS = 40;

/** Those who have so many points, wherever they live. */
export type Step = { points: number; filter: string };

export type Scale = {
  /** From the most down. Each holds those above it; the last holds whoever has anything that is asked for. */
  steps: readonly Step[];
  /** The place among the steps of the highest that somebody is on. */
  stepOf: (found: Reachable) => number;
};

/**
 * The server finds by filters and adds nothing up, so points are found in steps: so many by the heaviest skills and the
 * best occupation, then fewer.
 */
export function scaleFor(ask: Ask): Scale {
  const heaviest = ask.skills.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const telling = heaviest.slice(0, TELLING);
  const lesser = heaviest.slice(TELLING, TELLING + LESSER);
  const levels = levelsOf(ask.occupations.filter(({ weight }) => weight > 0));
  const sums = thinned(levels.flatMap(({ points }) => sumsOf(telling).map((held) => held + points)));
  const main = sums.map((points) => ({ points, filter: reaching(points, levels, telling) }));
  const finer = finerThan(main[0], lesser);
  const coarser = coarserThan(main.at(-1), [...telling, ...lesser]);
  const steps = [...finer, ...main, ...coarser, { points: 0, filter: anythingOf(ask) }];
  return {
    steps,
    stepOf(found) {
      const points = heldOf(telling, found) + levelOf(levels, found) + SLACK;
      const at = sums.findIndex((least) => points >= least);
      if (at > 0) return finer.length + at;
      const besides = heldOf(lesser, found) + SLACK;
      if (at === 0) return steps.findIndex((step) => points + besides >= step.points);
      const few = coarser.findIndex((step) => heldOf(telling, found) + besides >= step.points);
      return finer.length + main.length + (few < 0 ? coarser.length : few);
    },
  };
}

/** Having none of the occupations, any of them, or the best: each with what it gives. */
function levelsOf(occupations: readonly Term[]) {
  const [best, ...others] = [...occupations].sort((a, b) => b.weight - a.weight);
  const none = { ids: [] as string[], points: 0 };
  if (!best) return [none];
  const own = { ids: [best.id], points: best.weight };
  if (others.length === 0) return [none, own];
  return [none, { ids: ids([best, ...others]), points: sum(others) / others.length }, own];
}

type Levels = ReturnType<typeof levelsOf>;

const levelOf = (levels: Levels, { occupations }: Reachable) =>
  Math.max(...levels.map(({ ids, points }) => (ids.some((id) => occupations.includes(id)) ? points : 0)));

/** From the most down, leaving out what is hardly less than the one before. */
function thinned(sums: readonly number[]): number[] {
  const apart = Math.max(...sums) / STEPS;
  const kept: number[] = [];
  for (const points of [...sums].sort((a, b) => b - a))
    if (points > SLACK && points <= (kept.at(-1) ?? Number.POSITIVE_INFINITY) - apart) kept.push(points);
  return kept;
}

/** So many points by occupation and the telling skills together. */
function reaching(points: number, levels: Levels, telling: readonly Term[]): string {
  const ways: { skills: string | null; filter: string }[] = [];
  for (const level of levels) {
    const lacking = points - level.points;
    const skills = lacking > SLACK ? worthAtLeast("skills", telling, lacking) : null;
    if (lacking > SLACK && skills === null) continue;
    // Whoever is on a better level and needs the same besides is found already.
    if (ways.some((way) => way.skills === skills)) continue;
    const occupation = level.ids.length > 0 ? isOneOf("occupations", level.ids) : null;
    ways.push({ skills, filter: allOf(occupation, skills) });
  }
  return anyOf(ways.map(({ filter }) => filter));
}

/** Steps above the topmost, by the lesser skills. */
function finerThan(top: Step | undefined, lesser: readonly Term[]): Step[] {
  if (!top || lesser.length === 0) return [];
  return [1, 2 / 3, 1 / 3].flatMap((part) => {
    const points = part * sum(lesser);
    const more = worthAtLeast("skills", lesser, points);
    return more ? [{ points: top.points + points, filter: allOf(top.filter, more) }] : [];
  });
}

/** A step below the lowest: any two skills of all of them. Where one is enough, very many hold one. */
function coarserThan(lowest: Step | undefined, skills: readonly Term[]): Step[] {
  const points = sum(skills.slice(-2));
  const two = skills.length > TELLING ? worthAtLeast("skills", skills, points) : null;
  return lowest && two ? [{ points, filter: anyOf([lowest.filter, two]) }] : [];
}

const anythingOf = ({ skills, occupations }: Ask) =>
  anyOf([
    ...(skills.length > 0 ? [isOneOf("skills", ids(skills))] : []),
    ...(occupations.length > 0 ? [isOneOf("occupations", ids(occupations))] : []),
  ]);

const ids = (terms: readonly Term[]) => terms.map(({ id }) => id);

const heldOf = (terms: readonly Term[], { skills }: Reachable) =>
  sum(terms.filter(({ id }) => skills.includes(id)));
