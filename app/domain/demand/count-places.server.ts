import type { Tx } from "~/platform/actor.server";
import type { BoardSlug } from "../places/boards";
import { ofSector, vacanciesWithSector } from "./sector.server";

type Row = {
  day: string;
  occupation: string | null;
  label: string | null;
  borough: string | null;
  places: number;
  employers: number;
};

/**
 * Places of a sector that were open at the end of each day (for today: so far), by occupation and by borough, and the
 * employers with any. A vacancy is open from the London day it went live, up to the day before it ended and to its
 * closing date; it counts all its places until then. Not yet suppressed: for this room alone.
 */
export async function countPlaces(tx: Tx, board: BoardSlug, days: readonly string[]) {
  const rows = await tx.$queryRaw<Row[]>`
    with open as materialized (
      select v."organisationId" as employer, v.places,
        coalesce(c.id, '') as occupation, c.label, coalesce(s."boroughCode", '') as borough,
        (v."liveAt" at time zone 'Europe/London')::date as first,
        least((v."endedAt" at time zone 'Europe/London')::date - 1, v."closesOn") as last
      from ${vacanciesWithSector} join site s on s.id = v."siteId"
      where v."liveAt" is not null and v.stage not in ('draft', 'in_review') and ${ofSector(board)}
    )
    select d.day::text as day, occupation, max(label) as label, borough,
      sum(places)::int as places, count(distinct employer)::int as employers
    from open join unnest(${[...days]}::date[]) as d(day) on d.day >= open.first and (open.last is null or d.day <= open.last)
    group by grouping sets ((d.day, occupation), (d.day, borough), (d.day))`;
  return {
    byOccupation: rows.flatMap(({ day, occupation, places }) =>
      occupation === null ? [] : [{ day, key: occupation, places }],
    ),
    byBorough: rows.flatMap(({ day, borough, places }) =>
      borough === null ? [] : [{ day, key: borough, places }],
    ),
    labels: new Map(
      rows.flatMap(({ occupation, label }) => (occupation && label ? [[occupation, label]] : [])),
    ),
    employers:
      rows.find((row) => row.day === days.at(-1) && row.occupation === null && row.borough === null)
        ?.employers ?? 0,
  };
}
