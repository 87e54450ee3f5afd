import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { Ask, MatchingEngine } from "./engine";
import { AT_THE_EDGE, TOO_FAR } from "./travel-part";
import { TRAVEL_POINTS } from "./worth";

/**
 * The engine on the database itself: nothing to set up, and nothing to keep in step. Row-level security binds it, so
 * it finds only whom the actor may see.
 */
export const postgresqlEngine = (actor: Actor): MatchingEngine => ({
  name: "postgresql",
  retrieve: (ask) => retrieve(actor, ask),
  refresh: async () => {},
  rebuild: (onProgress) =>
    asActor(actor, async (tx) => {
      const held = await tx.candidate.count({ where: { available: true } });
      onProgress?.(held);
      return held;
    }),
  async health() {
    try {
      await asActor(actor, (tx) => tx.$queryRaw`select 1`);
      return { ok: true, detail: "The database does the matching." };
    } catch {
      return { ok: false, detail: "The database does the matching, and it does not answer." };
    }
  },
});

const ids = (terms: Ask["skills"]) => terms.map(({ id }) => id);
const weights = (terms: Ask["skills"]) => terms.map(({ weight }) => weight);

/** `worth` in SQL, and in the same order; 6371.0088 is the earth's mean radius in km, as in `places/distance`. */
async function retrieve(actor: Actor, ask: Ask) {
  const { skills, occupations, near, brokerages, licences, limit } = ask;
  if (skills.length + occupations.length === 0) return [];
  const [skillIds, occupationIds] = [ids(skills), ids(occupations)];
  const [latitude, longitude] = [near?.latitude ?? null, near?.longitude ?? null];
  const rows = await asActor(
    actor,
    (tx) => tx.$queryRaw<{ id: string }[]>`
      with skill_asked as (
        select * from unnest(${skillIds}::text[], ${weights(skills)}::float8[]) as asked(id, weight)
      ), occupation_asked as (
        select * from unnest(${occupationIds}::text[], ${weights(occupations)}::float8[]) as asked(id, weight)
      ), found as (
        select c.id,
          coalesce((select sum(s.weight) from skill_asked s
            where s.id = any (c.skills || c.qualifications || c.licences)), 0) as shared,
          coalesce((select max(o.weight) from occupation_asked o where o.id = any (c.occupations)), 0) as closest,
          case when ${latitude}::float8 is not null then 2 * 6371.0088 * asin(sqrt(least(1,
            power(sin(radians(${latitude}::float8 - c.latitude) / 2), 2)
            + cos(radians(c.latitude)) * cos(radians(${latitude}::float8))
              * power(sin(radians(${longitude}::float8 - c.longitude) / 2), 2)
          ))) / greatest(1, c."maxKm") end as journey
        from candidate c
        where c.available
          and (c.skills && ${skillIds}::text[] or c.qualifications && ${skillIds}::text[]
            or c.licences && ${skillIds}::text[] or c.occupations && ${occupationIds}::text[])
          and c.licences @> ${licences}::text[]
          and (${brokerages}::text[] is null or c."brokerageId" = any (${brokerages}::text[]))
      )
      select id from found
      where journey is null or journey <= ${TOO_FAR}::float8
      order by shared + closest + ${TRAVEL_POINTS}::float8 * coalesce(case
          when journey <= 1 then least(1, 1 - (1 - ${AT_THE_EDGE}::float8) * (2 * journey - 1))
          else ${AT_THE_EDGE}::float8 * (${TOO_FAR}::float8 - journey) / (${TOO_FAR}::float8 - 1)
        end, 0) desc, id collate "C"
      limit ${limit}::int`,
  );
  return rows.map(({ id }) => id);
}
