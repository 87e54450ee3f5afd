import type { Tx } from "~/platform/actor.server";
import { dayToDate } from "~/platform/clock";
import { PARTS, type PartKey, UNKNOWN } from "../score/part";
import { AT_THE_EDGE, TOO_FAR } from "../score/travel-part";
import type { VacancyAsk } from "../vacancy-engine";
import { planFor } from "./planner.server";

/** The parts in the order of a posting's `kind`: eight times its place, plus a bit for each part that is asked. */
const ASKED = ["skills", "wanted", "occupation"] as const satisfies readonly PartKey[];
const weightOf = (part: PartKey) => PARTS.find(({ key }) => key === part)?.weight ?? 0;
const TRAVEL = weightOf("travel");

/** What all parts come to of a vacancy that asks these; hours, pay and start are left to the scorer. */
const wholes = Array.from({ length: 8 }, (_, asks) =>
  ASKED.reduce((sum, part, at) => sum + (asks & (1 << at) ? weightOf(part) : 0), TRAVEL),
);
/** What a posting of each kind is worth in full, and a journey to a vacancy that asks these: out of 1. */
const worths = ASKED.flatMap((part) => wholes.map((whole) => weightOf(part) / whole));
const journeyWorths = wholes.map((whole) => TRAVEL / whole);

/** So many times the limit are looked at, for some have closed since and are live only until the nightly run. */
const LOOKED_AT = 3;

/**
 * Ids of the open vacancies that promise most to a candidate: by skills, by their rarity; occupation; and travel, out of
 * what each vacancy asks.
 */
export async function findSuiting(tx: Tx, ask: VacancyAsk): Promise<string[]> {
  const held = [...new Set(ask.skills)];
  const occupations = ask.occupations.filter(({ weight }) => weight > 0);
  if (held.length + occupations.length === 0) return [];
  await planFor(tx, { words: false });
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with held as materialized (
      select search.skill_term(id) as term, 1::float8 as closeness from unnest(${held}::text[]) as s(id)
      union all
      select search.occupation_term(id), max(closeness)
      from unnest(${occupations.map(({ id }) => id)}::text[],
        ${occupations.map(({ weight }) => weight)}::float8[]) as o(id, closeness) group by id
    ), journeys as (
      select id, search.km(latitude, longitude, ${ask.near.latitude}::float8, ${ask.near.longitude}::float8)
        / greatest(1, ${ask.maxKm}::float8) as journey
      from search.place
    ), reach as materialized (
      select id, case
          when journey is null then ${UNKNOWN}::float8
          when journey <= 1 then least(1, 1 - (1 - ${AT_THE_EDGE}::float8) * (2 * journey - 1))
          else ${AT_THE_EDGE}::float8 * (${TOO_FAR}::float8 - journey) / (${TOO_FAR}::float8 - 1)
        end as value
      from journeys where journey is null or journey <= ${TOO_FAR}::float8
    ), found as (
      select p.vacancy, min(p.place) as place, min(p.kind) & 7 as asks,
        sum(p.share * h.closeness * (${worths}::float8[])[p.kind + 1]) as worth
      from held h join search.vacancy_posting p on p.term = h.term and p.place = any (array(select id from reach))
      group by p.vacancy
    ), best as materialized (
      select f.vacancy, f.worth + r.value * (${journeyWorths}::float8[])[f.asks + 1] as worth
      from found f join reach r on r.id = f.place order by 2 desc limit ${LOOKED_AT * ask.limit}::int
    )
    select v.id from best b join search.vacancy v on v.number = b.vacancy
    where v."closesOn" is null or v."closesOn" >= ${dayToDate(ask.day)}::date
    order by b.worth desc, v.id collate "C" limit ${ask.limit}::int`;
  return rows.map(({ id }) => id);
}
