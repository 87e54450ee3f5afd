import type { Tx } from "~/platform/actor.server";
import { dayToDate } from "~/platform/clock";
import { Prisma } from "~prisma/generated/client";
import type { Ask, Term } from "../engine";
import { AT_THE_EDGE, TOO_FAR } from "../score/travel-part";
import { TRAVEL_POINTS } from "../score/worth";
import type { Sought } from "./sought";

/** Somebody found, and looked at. `points` are their `worth`. */
export type Looked = {
  id: string;
  points: number;
  /** The points by what was sought of the last who was looked at, the same in every row; null where all who were found were looked at. */
  cut: number | null;
};

type Limits = {
  /** Look at so many at most, those with the most points by what is sought. */
  most?: number;
  /** Look only at those with so many points by what is sought. */
  from?: number;
};

/** More than there are: the most that a limit can say. */
const EVERYBODY = 2_147_483_647;

const ids = (terms: readonly Term[]) => terms.map(({ id }) => id);
const weights = (terms: readonly Term[]) => terms.map(({ weight }) => weight);

/**
 * The most promising of those who hold something sought, in the order of `worth` and at most as many as asked for.
 * Postings give points; the candidates' own rows then say the whole. Both are read by what is sought, one by one
 * (`offset 0`): where the planner knows little, it would rather read every posting, and every candidate, there is.
 */
export async function promising(tx: Tx, ask: Ask, sought: Sought, { most, from }: Limits = {}) {
  const { near, brokerages, licences, withinKm, readyBy, limit } = ask;
  const [latitude, longitude] = [near?.latitude ?? null, near?.longitude ?? null];
  const atMost = most ?? (sought.rest === 0 ? limit : EVERYBODY);
  return tx.$queryRaw<Looked[]>`
    with sought as materialized (
      select hashtextextended(id, 0) as term, sum(weight) as skill, null::float8 as occupation
      from unnest(${skillTerms(sought.skills, licences)}::text[], ${[...weights(sought.skills), ...licences.map(() => 0)]}::float8[]) as s(id, weight)
      group by 1
      union all
      select hashtextextended('o:' || id, 0), null, weight
      from unnest(${ids(sought.occupations)}::text[], ${weights(sought.occupations)}::float8[]) as o(id, weight)
    ), reach as materialized (
      select id, ${TRAVEL_POINTS}::float8 * coalesce(case
          when journey <= 1 then least(1, 1 - (1 - ${AT_THE_EDGE}::float8) * (2 * journey - 1))
          else ${AT_THE_EDGE}::float8 * (${TOO_FAR}::float8 - journey) / (${TOO_FAR}::float8 - 1)
        end, 0) as travel
      from (
        select a.id, p.km / greatest(1, a."maxKm") as journey
        from search.area a join (
          select id, search.km(latitude, longitude, ${latitude}::float8, ${longitude}::float8) as km
          from search.place offset 0
        ) p on p.id = a.place
        where ${withinKm}::float8 is null or p.km is null or p.km <= ${withinKm}::float8
      ) a where journey is null or journey <= ${TOO_FAR}::float8
    ), found as (
      select p.candidate, min(p.area) as area,
        coalesce(sum(s.skill), 0) + coalesce(max(s.occupation), 0) as points
      from sought s cross join lateral (
        select candidate, area from search.posting
        where term = s.term and area = any (array(select id from reach)) ${brokerages ? theirs(brokerages) : Prisma.empty}
        offset 0
      ) p
      group by p.candidate ${licences.length > 0 ? holdsAll(licences) : Prisma.empty}
    ), looked as materialized (
      select f.candidate, r.travel, f.points + r.travel as points
      from found f join reach r on r.id = f.area ${readyBy ? readyOn(readyBy) : Prisma.empty}
      where ${from === undefined ? Prisma.sql`f.points > 0` : Prisma.sql`f.points + r.travel >= ${from}::float8 - 1e-9`}
      order by points desc fetch first (${atMost}::int) rows with ties
    )
    select c.id, l.travel + c.points as points, (select min(points) from looked having count(*) >= ${atMost}::int) as cut
    from looked l cross join lateral (
      select id, coalesce((select sum(s.weight) from unnest(${ids(ask.skills)}::text[], ${weights(ask.skills)}::float8[]) as s(id, weight)
            where s.id = any (skills || qualifications || licences)), 0)
        + coalesce((select max(o.weight) from unnest(${ids(ask.occupations)}::text[], ${weights(ask.occupations)}::float8[]) as o(id, weight)
            where o.id = any (occupations)), 0) as points
      from candidate where number = l.candidate offset 0
    ) c
    order by points desc, c.id collate "C" limit ${limit}::int`;
}

const skillTerms = (skills: readonly Term[], licences: readonly string[]) =>
  [...ids(skills), ...licences].map((id) => `s:${id}`);

const theirs = (brokerages: readonly string[]) => Prisma.sql`
  and brokerage = any (array(select id from search.brokerage where organisation = any (${[...brokerages]}::text[])))`;

const holdsAll = (licences: readonly string[]) => Prisma.sql`
  having count(*) filter (where s.term in (select search.skill_term(l.id) from unnest(${[...licences]}::text[]) as l(id)))
    = ${new Set(licences).size}::int`;

const readyOn = (day: string) => Prisma.sql`
  cross join lateral (
    select from candidate where number = f.candidate
      and ("availableFrom" is null or "availableFrom" <= ${dayToDate(day)}::date) offset 0
  ) ready`;
