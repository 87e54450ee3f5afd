import { referenceNumber } from "~/domain/vacancies/reference";
import { PAY_STEPS, type VacancySort } from "~/domain/vacancies/search-choices";
import type { Tx } from "~/platform/actor.server";
import { dayToDate } from "~/platform/clock";
import { Prisma } from "~prisma/generated/client";
import type { FoundVacancies, VacancyQuery } from "../vacancy-engine";
import { byFacet, type Counted, facetCounts, kindsOfFound } from "./facet-counts.server";
import { missable, misses } from "./narrowing.server";
import { planFor } from "./planner.server";
import { spelt } from "./spelling.server";

const { sql, empty } = Prisma;

/**
 * Searches what is live, and counts it, in one reading. Where everything is asked for, the page comes from an index and
 * the counts from a reading of their own, which takes half the time that keeping all the rows would.
 */
export async function searchVacancies(tx: Tx, query: VacancyQuery): Promise<FoundVacancies> {
  const number = referenceNumber(query.words);
  const words = number === null && query.words !== "";
  await planFor(tx, { words });
  const { searches, corrections } = await (words
    ? spelt(tx, query.words)
    : { searches: [], corrections: [] });
  const asked = words ? await askedFor(tx, searches) : null;
  const choices = missable(query);
  const all = !words && number === null && !query.near && choices.length === 1 && query.sort === "newest";
  const rows = await tx.$queryRaw<Row[]>`
    with near as materialized (${nearPlaces(query)}),
    found as ${sql([all ? "not materialized" : "materialized"])} (
      select * from (
        select ${misses(query)} as misses, v.number, v.sector, v.borough, v.type, v.hours, v.flexible,
          width_bucket(v.pay, ${[...PAY_STEPS]}::int[]) as step, v.wage >= ${query.livingWagePence}::int as living,
          v."liveAt", ${first(query.sort, asked)} as first
        from search.vacancy v ${query.near ? sql`left join near on near.id = v.place` : empty}
        where (v."closesOn" is null or v."closesOn" >= ${dayToDate(query.day)}::date)
          ${around(query)}
          ${number === null ? empty : sql`and v.number = ${number}::int`}
          ${asked ? sql`and v.words @@ ${asked}` : empty}
      ) v where misses = any (${choices}::int[])
    ),
    kinds as materialized (${kindsOfFound})
    select coalesce((select sum(n) from kinds where part = 0 and misses = 0), 0)::int as total, ${facetCounts} as facets,
      array(
        select v.id from (
          select row_number() over () as at, number from (
            select number from found where misses = 0 order by first nulls last, "liveAt" desc nulls last, number desc
            limit ${query.perPage}::int offset ${(query.page - 1) * query.perPage}::int
          ) page
        ) page join search.vacancy v using (number) order by page.at
      ) as ids`;
  const [{ ids, total, facets } = { ids: [], total: 0, facets: null }] = rows;
  return { ids, total, facets: byFacet(facets ?? []), corrections };
}

type Row = { total: number; facets: Counted[] | null; ids: string[] };

/** The words as PostgreSQL asks for them; null where they say nothing ("the") and ask for nothing. */
async function askedFor(tx: Tx, searches: readonly string[]) {
  const each = searches.map((words) => sql`websearch_to_tsquery('english', ${words})`);
  const [row] = await tx.$queryRaw<{ asked: string; says: boolean }[]>`
    select asked::text, numnode(asked) > 0 as says from (select ${Prisma.join(each, " || ")}) as a(asked)`;
  return row?.says ? sql`${row.asked}::tsquery` : null;
}

function nearPlaces({ near, radiusKm }: VacancyQuery) {
  if (!near) return sql`select null`;
  const km = sql`search.km(latitude, longitude, ${near.latitude}::float8, ${near.longitude}::float8)`;
  return sql`select id, ${km} as km from search.place where ${km} <= ${radiusKm}::float8`;
}

function around({ near, nearBorough }: VacancyQuery) {
  if (!near) return empty;
  return nearBorough
    ? sql`and (near.id is not null or v.borough = ${nearBorough})`
    : sql`and near.id is not null`;
}

/** What a sort goes by first, the least first; the newest comes first among equals. */
function first(sort: VacancySort, asked: Prisma.Sql | null) {
  if (sort === "best" && asked) return sql`-ts_rank(v.head, ${asked})`;
  if (sort === "closing") return sql`v."closesOn"`;
  if (sort === "pay") return sql`-v.pay`;
  return sort === "nearest" ? sql`near.km` : sql`0`;
}
