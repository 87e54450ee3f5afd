/** Invented candidates, as many as asked for: the same in every run, made in the database itself. */
import { someoneOf } from "~/domain/matching/example-rows";
import { boroughs } from "~/domain/places/boroughs";
import { outcodes } from "~/domain/places/outcodes";
import { ownerPool } from "~/platform/database/db.server";

/** Skills that a third of people hold, whatever their work. */
const COMMON = ["customer-service", "communication", "teamwork", "attention-to-detail", "driving-licence"];

/** A whole number from 0 below `of` that looks drawn, from a person's number and a salt. */
const drawn = (salt: number, of: string) => `(abs(hashint8extended(i, ${salt})) % ${of})::int`;

/** A brokerage for each borough, and the outcodes of each. */
async function places() {
  const pool = ownerPool();
  const codes = boroughs.map(({ code }) => code);
  await pool.query(
    `insert into organisation (id, kind, name, "nameKey", "boroughCode")
     select code, 'brokerage', code, lower(code), code from unnest($1::text[]) code on conflict do nothing`,
    [codes],
  );
  await pool.query(
    `create table if not exists bench_place (at serial, borough text, outcode text, latitude float8, longitude float8)`,
  );
  const { rowCount } = await pool.query("select 1 from bench_place limit 1");
  if (rowCount) return;
  const known = outcodes.filter(({ boroughCode }) => codes.includes(boroughCode));
  await pool.query(
    `insert into bench_place (borough, outcode, latitude, longitude)
     select * from unnest($1::text[], $2::text[], $3::float8[], $4::float8[])`,
    [
      known.map(({ boroughCode }) => boroughCode),
      known.map(({ outcode }) => outcode),
      known.map(({ latitude }) => latitude),
      known.map(({ longitude }) => longitude),
    ],
  );
}

/**
 * Adds candidates until there are so many. Each has one occupation (some are ten times as frequent as others) and
 * about two thirds of its skills, each of the common skills one time in three, and three from the long tail; six
 * in seven live in their brokerage's borough. The triggers rest meanwhile: build the postings afterwards.
 */
export async function fillCrowd(total: number) {
  const pool = ownerPool();
  await places();
  await pool.query("analyze occupation, skill, occupation_skill, bench_place");
  await pool.query(`alter table candidate disable trigger user`);
  await pool.query(
    `with base as (select count(*)::bigint as n from candidate),
     work as (select array_agg(id order by id) as ids, count(*) as n from occupation),
     needs as (select "occupationId" as id, array_agg("skillId" order by "skillId") as skills from occupation_skill group by 1),
     tail as (select array_agg(id order by id) as ids, count(*) as n from skill where kind <> 'licence'),
     home as (select array_agg(borough order by at) as boroughs, count(*) as n from bench_place),
     who as (
       select i, w.ids[1 + (w.n * power(${drawn(1, "1000000")} / 1000000.0, 1.8))::int % w.n] as occupation,
         1 + ${drawn(2, "h.n")} as home, 1 + ${drawn(3, "h.n")} as elsewhere, h.boroughs, t.ids as tail, t.n as tails
       from base, work w, home h, tail t, generate_series(base.n + 1, $1::bigint) i
     )
     insert into candidate (id, "brokerageId", reference, occupations, skills, licences, qualifications, outcode,
       latitude, longitude, "maxKm", "payFloorPence", "availableFrom", "updatedAt")
     select 'c-' || i, who.boroughs[who.home], 'c-' || i, array[who.occupation],
       array(select distinct s from (
         select s from unnest(n.skills) with ordinality as each(s, at) where hashint8extended(i * 31 + at, 4) % 3 <> 0
         union all select s from unnest($2::text[]) with ordinality as each(s, at) where hashint8extended(i * 37 + at, 5) % 3 = 0
         union all select who.tail[1 + (who.tails * power(abs(hashint8extended(i * 17 + extra, 6)) % 1000000 / 1000000.0, 2))::int % who.tails]
           from generate_series(1, 3) extra
       ) all_of_them(s)),
       '{}', '{}', p.outcode, p.latitude, p.longitude,
       (array[3, 5, 5, 8, 8, 8, 10, 12, 15])[1 + ${drawn(7, "9")}],
       case when ${drawn(8, "2")} = 0 then 1300 + ${drawn(9, "300")} end,
       case when ${drawn(10, "3")} = 0 then current_date + ${drawn(11, "60")} end, now()
     from who join needs n on n.id = who.occupation
     join bench_place p on p.at = case when ${drawn(12, "7")} = 0 then who.elsewhere else who.home end`,
    [total, COMMON],
  );
  await pool.query(`alter table candidate enable trigger user`);
  await pool.query("analyze candidate");
}

/** Somebody of one borough's brokerage. */
export const aBroker = () => someoneOf("brokerage", "E09000031");
