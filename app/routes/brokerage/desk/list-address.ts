import { wheres } from "~/domain/matching/desk/around";
import { filterPairs, type MatchFilters, readFilters } from "~/domain/matching/desk/match-filters";
import { paths } from "~/paths";

export type Pairs = [string, string][];

/** What of a list's address goes along to another page and back: the place in the queue, the filters, and how long it is. */
export function keptOf(asked: URLSearchParams): Pairs {
  return [...placeOf(asked), ...filterPairs(readFilters(asked))];
}

/** The same without the filters. */
export function placeOf(asked: URLSearchParams): Pairs {
  const where = wheres.find((one) => one === asked.get("where"));
  const page = Math.trunc(Number(asked.get("page")));
  return [
    ...(where ? [["where", where] as [string, string]] : []),
    ...(page > 1 && page < 10_000 ? [["page", String(page)] as [string, string]] : []),
    ...(asked.has("all") ? [["all", "1"] as [string, string]] : []),
  ];
}

/** The list of a vacancy with these filters. */
export const filteredHref = (vacancyId: string, place: Pairs, filters: MatchFilters) =>
  withQuery(paths.queueVacancy(vacancyId), [...place, ...filterPairs(filters)]);

export const withQuery = (path: string, pairs: Pairs) =>
  pairs.length > 0 ? `${path}?${new URLSearchParams(pairs)}` : path;
