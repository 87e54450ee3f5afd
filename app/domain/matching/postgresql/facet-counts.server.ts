import { HOURS_BANDS, PAY_STEPS } from "~/domain/vacancies/search-choices";
import { Prisma } from "~prisma/generated/client";
import { type Facet, type FacetCount, facets } from "../vacancy-engine";
import { bitOf } from "./narrowing.server";

const { sql } = Prisma;

/**
 * How many of `found` there are of each kind. Counted by two groups of columns that have few values each, for all
 * columns together have nearly as many values as there are rows.
 */
export const kindsOfFound = sql`
  select grouping(sector) as part, misses, sector, borough, type, hours, flexible, step, living, count(*)::int as n
  from found
  group by grouping sets ((misses, sector, borough), (misses, type, hours, flexible, step, living))`;

/** Which of the two groups of columns a facet is in. */
const partOf = (facet: Facet) => (facet === "sector" || facet === "borough" ? 0 : 1);

const counted = (facet: Facet, value: Prisma.Sql, from = sql`kinds`, where = sql`true`) => sql`
  select ${facet} as facet, ${value} as value, n from ${from}
  where part = ${partOf(facet)}::int and misses in (0, ${bitOf(facet)}::int) and ${where}`;

const bands = sql`kinds join unnest(${HOURS_BANDS.map(({ slug }) => slug)}::text[])
  with ordinality as band(slug, at) on hours & (1 << (at::int - 1)) <> 0`;
const steps = sql`kinds join unnest(${PAY_STEPS.map(String)}::text[]) with ordinality as pay(least, at) on step >= at`;

/** All facets' counts as one list, from `kinds`. */
export const facetCounts = sql`(
  select json_agg(json_build_object('facet', facet, 'value', value, 'count', count)) from (
    select facet, value, sum(n)::int as count from (${Prisma.join(
      [
        counted("sector", sql`sector`),
        counted("borough", sql`borough`),
        counted("type", sql`type::text`),
        counted("hours", sql`slug`, bands),
        counted("pay", sql`least`, steps),
        counted("flexible", sql`'yes'`, sql`kinds`, sql`flexible`),
        counted("livingWage", sql`'yes'`, sql`kinds`, sql`living`),
      ],
      " union all ",
    )}) each where value is not null group by 1, 2
  ) summed
)`;

export type Counted = FacetCount & { facet: Facet };

/** The list as each facet's own. */
export function byFacet(all: readonly Counted[]) {
  const counts = Object.fromEntries(facets.map((facet): [Facet, FacetCount[]] => [facet, []]));
  for (const { facet, value, count } of all) counts[facet]?.push({ value, count });
  return counts as Record<Facet, FacetCount[]>;
}
