import type { Tx } from "~/platform/actor.server";
import { dayToDate } from "~/platform/clock";
import { type PublicVacancySummary, publicSummaries } from "./public-summaries.server";

/** What of a vacancy others are like. */
type Like = { id: string; occupationId: string | null; groupId: string | null };

/**
 * Vacancies open on a London day that are like one: of its occupation before those of its sector, of its borough before
 * others, the newest first. Those of one ask for several sites are not like each other: they are the same.
 */
export async function findSimilar(
  tx: Tx,
  { id, occupationId, groupId }: Like,
  day: string,
  most: number,
): Promise<PublicVacancySummary[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with this as (
      select s."boroughCode" as borough, coalesce(o.sector, e.sector) as sector
      from vacancy v join site s on s.id = v."siteId" join organisation e on e.id = v."organisationId"
      left join occupation o on o.id = v."occupationId" where v.id = ${id}
    )
    select v.id from vacancy v join site s on s.id = v."siteId" join organisation e on e.id = v."organisationId"
    left join occupation o on o.id = v."occupationId" cross join this
    where v.stage = 'live' and (v."closesOn" is null or v."closesOn" >= ${dayToDate(day)}::date) and v.id <> ${id}
      and (${groupId}::text is null or v."groupId" is distinct from ${groupId})
      and (v."occupationId" = ${occupationId} or coalesce(o.sector, e.sector) = this.sector)
    order by coalesce(v."occupationId" = ${occupationId}, false) desc,
      coalesce(s."boroughCode" = this.borough, false) desc, v."liveAt" desc nulls last, v.number desc
    limit ${most}::int`;
  return publicSummaries(
    tx,
    rows.map((row) => row.id),
    day,
  );
}
