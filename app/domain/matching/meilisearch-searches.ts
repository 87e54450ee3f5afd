import type { MultiSearchQuery } from "meilisearch";
import type { Ask, Term } from "./engine";
import { type Condition, equals, isOneOf, worthAtLeast } from "./meilisearch-filter";

/** Skills that are weighed one by one; the lighter ones are looked for together, and order what was found. */
const TELLING = 6;
/** Parts of all the points there are to have, one rung each, and below the last of them anything at all. */
const RUNGS = [0.8, 0.65, 0.5, 0.4, 0.3, 0.2, 0.1];
/** Candidates to be found at least, so that our own order, which also looks at the journey, decides. */
const enough = (ask: Ask) => Math.max(200, ask.limit);
/** The most that the server gives of one search. */
const MOST = 1000;

/**
 * What to ask the server. It sorts but can't add up, so it is first asked how many stand on each rung of a ladder,
 * from those who have nearly all that is asked for down to those who have anything of it, and then for those on the
 * rung where they become enough. There are filters only and no words, so its limit of ten words is never met.
 */
export function laddered(ask: Ask, indexUid: string) {
  const conditions = conditionsFor(ask);
  const all = conditions.reduce((sum, { points }) => sum + points, 0);
  const rungs = RUNGS.map((share) => worthAtLeast(share * all, conditions));
  const anything = anythingOf(ask);
  const always = [
    ...(ask.brokerages === null ? [] : [isOneOf("brokerageId", ask.brokerages)]),
    ...ask.licences.map((licence) => equals("licences", licence)),
  ];
  const ladder = [...new Set([...rungs.filter((rung) => rung !== null), ...anything])];
  const filters = ladder.map((rung) => [...always, rung]);
  return {
    /** How many stand on each rung; each rung holds all of those above it. */
    counting: filters.map((filter): MultiSearchQuery => ({ indexUid, filter, limit: 0 })),
    /** The rung where they become enough, the nearest first, and the whole of the one above it. */
    fetching(counts: readonly number[]): MultiSearchQuery[] {
      const rung = counts.findIndex((count) => count >= enough(ask));
      const from = rung < 0 ? filters.length - 1 : rung;
      return filters.slice(Math.max(0, from - 1), from + 1).map((filter) => ({
        indexUid,
        filter,
        limit: Math.min(MOST, 2 * enough(ask)),
        attributesToRetrieve: ["id", "skills", "occupations", "maxKm", "_geo"],
        ...(ask.near ? { sort: [`_geoPoint(${ask.near.latitude}, ${ask.near.longitude}):asc`] } : {}),
      }));
    },
  };
}

/** The telling skills, and the occupations twice: any of them for what the lesser ones give, the best for the rest. */
function conditionsFor({ skills, occupations: [best, ...others] }: Ask): Condition[] {
  const lesser = others.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, others.length);
  const occupations = best
    ? [
        { filter: isOneOf("occupations", ids([best, ...others])), points: lesser },
        { filter: equals("occupations", best.id), points: best.weight - lesser },
      ]
    : [];
  return [
    ...skills.slice(0, TELLING).map(({ id, weight }) => ({ filter: equals("skills", id), points: weight })),
    ...occupations,
  ]
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
}

function anythingOf({ skills, occupations }: Ask) {
  const either = [
    ...(skills.length > 0 ? [isOneOf("skills", ids(skills))] : []),
    ...(occupations.length > 0 ? [isOneOf("occupations", ids(occupations))] : []),
  ];
  return either.length > 0 ? [either.join(" OR ")] : [];
}

const ids = (terms: readonly Term[]) => terms.map(({ id }) => id);
