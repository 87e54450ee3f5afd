import { HOURS_BANDS } from "~/domain/vacancies/search-choices";
import { Prisma } from "~prisma/generated/client";
import { type Facet, facets, type VacancyQuery } from "../vacancy-engine";

const { sql } = Prisma;

/** The bit that stands for missing what was chosen of a facet. */
export const bitOf = (facet: Facet) => 1 << facets.indexOf(facet);

/** What is chosen of each facet, as what a vacancy `v` must be; facets of which nothing is chosen are left out. */
function chosen(query: VacancyQuery): [Facet, Prisma.Sql][] {
  const bands = HOURS_BANDS.reduce(
    (sum, { slug }, at) => sum + (query.hours.includes(slug) ? 1 << at : 0),
    0,
  );
  const all: [Facet, boolean, Prisma.Sql][] = [
    ["sector", query.sectors.length > 0, sql`v.sector = any (${[...query.sectors]}::text[])`],
    ["borough", query.boroughs.length > 0, sql`v.borough = any (${[...query.boroughs]}::text[])`],
    ["type", query.types.length > 0, sql`v.type = any (${[...query.types]}::text[]::vacancy_type[])`],
    ["hours", bands > 0, sql`v.hours & ${bands}::int <> 0`],
    ["pay", query.payFrom !== null, sql`v.pay >= ${query.payFrom}::int`],
    ["flexible", query.flexible, sql`v.flexible`],
    ["livingWage", query.livingWage, sql`v.wage >= ${query.livingWagePence}::int`],
  ];
  return all.filter(([, is]) => is).map(([facet, , condition]) => [facet, condition]);
}

/** The sum of the bits of all that a vacancy `v` misses: 0 where it is everything that was chosen. */
export const misses = (query: VacancyQuery) =>
  Prisma.join(
    [
      sql`0`,
      ...chosen(query).map(
        ([facet, condition]) => sql`case when ${condition} then 0 else ${bitOf(facet)}::int end`,
      ),
    ],
    " + ",
    "(",
    ")",
  );

/** What may be missed: nothing, or one choice alone, for that facet counts as if nothing of its own were chosen. */
export const missable = (query: VacancyQuery) => [0, ...chosen(query).map(([facet]) => bitOf(facet))];
