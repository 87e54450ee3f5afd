import type { MultiSearchQuery } from "meilisearch";
import { type Facet, facets, type VacancyQuery } from "../vacancy-engine";
import { allOf, anyOf, dayNumber, equals, isOneOf } from "./filter";
import { numberAsked, tenWords } from "./words";

/** The attribute that each facet is counted by; the living wage is a question of the day's rate, and has none. */
const counted: Record<Exclude<Facet, "livingWage">, string> = {
  sector: "sector",
  borough: "borough",
  type: "type",
  hours: "hours",
  pay: "paySteps",
  flexible: "flexible",
};
const LEAST_OF_NONE = 1_000_000_000;

/** A search of one kind, and which facets its answer counts. */
export type Asked = { query: MultiSearchQuery; counts: readonly Facet[] };

/**
 * All the searches that one search takes, in one request: the page itself, which counts every facet of which nothing is
 * chosen; and for each of which something is, one that counts as if nothing of it were.
 */
export function searchesFor(query: VacancyQuery, indexUid: string): [page: Asked, ...others: Asked[]] {
  const chosen = facets.filter((facet) => choice(query, facet) !== null);
  const free = facets.filter((facet) => facet !== "livingWage" && !chosen.includes(facet));
  const number = numberAsked(query.words);
  const asked = (without: Facet | null, more: string | null = null) => ({
    indexUid,
    q: number === null ? tenWords(query.words) : "",
    matchingStrategy: "all" as const,
    filter: allOf(
      `closesOn >= ${dayNumber(query.day)}`,
      number === null ? null : `number = ${number}`,
      around(query),
      ...chosen.filter((facet) => facet !== without).map((facet) => choice(query, facet)),
      more,
    ),
  });
  const attributes = (some: readonly Facet[]) =>
    some.flatMap((facet) => (facet === "livingWage" ? [] : [counted[facet]]));
  const nothing = { hitsPerPage: 0, page: 1 };
  const page: Asked = {
    query: {
      ...asked(null),
      facets: attributes(free),
      attributesToRetrieve: ["id"],
      page: query.page,
      hitsPerPage: query.perPage,
      ...sorted(query),
    },
    counts: free,
  };
  const others = chosen
    .filter((facet) => facet !== "livingWage")
    .map(
      (facet): Asked => ({
        query: { ...asked(facet), ...nothing, facets: attributes([facet]) },
        counts: [facet],
      }),
    );
  const paid: Asked = {
    query: { ...asked("livingWage", pays(query)), ...nothing, hitsPerPage: 1, attributesToRetrieve: ["id"] },
    counts: ["livingWage"],
  };
  return [page, ...others, paid];
}

const pays = ({ livingWagePence }: VacancyQuery) => `wage >= ${livingWagePence ?? LEAST_OF_NONE}`;

/** What is chosen of a facet; null for nothing. */
function choice(query: VacancyQuery, facet: Facet): string | null {
  const among = (attribute: string, values: readonly string[]) =>
    values.length > 0 ? isOneOf(attribute, values) : null;
  switch (facet) {
    case "sector":
      return among("sector", query.sectors);
    case "borough":
      return among("borough", query.boroughs);
    case "type":
      return among("type", query.types);
    case "hours":
      return among("hours", query.hours);
    case "pay":
      return query.payFrom === null ? null : `paySteps = ${query.payFrom}`;
    case "flexible":
      return query.flexible ? equals("flexible", "yes") : null;
    case "livingWage":
      return query.livingWage ? pays(query) : null;
  }
}

function around({ near, nearBorough, radiusKm }: VacancyQuery) {
  if (near === null) return null;
  const within = `_geoRadius(${near.latitude}, ${near.longitude}, ${1_000 * radiusKm})`;
  return nearBorough === null ? within : anyOf([within, equals("borough", nearBorough)]);
}

const newest = ["liveAt:desc", "number:desc"];

function sorted({ sort, near }: VacancyQuery): { sort?: string[] } {
  if (sort === "best") return {};
  if (sort === "closing") return { sort: ["closesOn:asc", ...newest] };
  if (sort === "pay") return { sort: ["pay:desc", ...newest] };
  if (sort === "nearest" && near)
    return { sort: [`_geoPoint(${near.latitude}, ${near.longitude}):asc`, ...newest] };
  return { sort: newest };
}
