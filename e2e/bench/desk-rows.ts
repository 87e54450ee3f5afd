/** A team of 30 brokers with 3,000 candidates, a brokerage with nothing, and the vacancies of forty employers: the same in every run. */
import { ownerPool } from "~/platform/database/db.server";

export const BROKERS = 30;
export const CANDIDATES = 3_000;
export const LIVE = 60;
export const PAST = 400;
export const EMPLOYERS = 40;

/** A whole number from 0 below `of` that looks drawn, from a row's number and a salt. */
export const drawn = (salt: number, of: number, row = "i") =>
  `(abs(hashint8extended(${row}::bigint, ${salt})) % ${of})::int`;

const statements = [
  // An operator who is there already keeps the demo London away; everybody can still be signed in as by name.
  `insert into organisation (id, kind, name, "nameKey", "boroughCode") values
     ('operator', 'operator', 'Front Door', 'front door', null),
     ('team', 'brokerage', 'A team of thirty', 'a team of thirty', 'E09000031'),
     ('nothing', 'brokerage', 'A team with nothing', 'a team with nothing', 'E09000025')`,
  `insert into person (id, name, email, "emailVerified")
     select 'b-' || i, 'Broker ' || to_char(i, 'FM00'), 'broker-' || i || '@demo.example', true
       from generate_series(1, ${BROKERS}) i
     union all select 'b-none', 'Broker of nobody', 'nobody@demo.example', true`,
  `insert into membership (id, "personId", "organisationId", role, "createdAt")
     select 'm-' || id, id, case id when 'b-none' then 'nothing' else 'team' end, 'member', now() - interval '2 years'
       from person`,
  `insert into organisation (id, kind, name, "nameKey", sector)
     select 'e-' || i, 'employer', 'Employer ' || i, 'employer ' || i, 'hospitality' from generate_series(0, ${EMPLOYERS - 1}) i`,
  `insert into site (id, "organisationId", name, postcode, outcode, latitude, longitude, "boroughCode", "hubSlug")
     select 's-' || i, 'e-' || i, 'Site', 'E10 7LU', 'E10', 51.5693, -0.0297, 'E09000031', 'local-london'
       from generate_series(0, ${EMPLOYERS - 1}) i`,
  `insert into vacancy (id, "organisationId", "siteId", type, stage, title, description, "occupationId", "essentialSkills",
       places, "payUnit", "payMinPence", "payMaxPence", "payHourlyMinPence", "payHourlyMaxPence", "hoursMin", "hoursMax",
       "liveAt", "closesOn", "endedAt", "createdAt", "updatedAt")
     select 'v-' || i, 'e-' || i % ${EMPLOYERS}, 's-' || i % ${EMPLOYERS}, 'job',
       (case when i < ${LIVE} then 'live' else 'filled' end)::vacancy_stage, 'Work ' || i, 'You do this work.', o.id,
       array(select "skillId" from occupation_skill k where k."occupationId" = o.id order by 1 limit 4),
       3, 'hour', 1480, 1480, 1480, 1480, 30, 40, now() - make_interval(days => 5 + i),
       case when i < ${LIVE} then current_date + 1 + i % 40 else current_date - i end,
       case when i >= ${LIVE} then now() - make_interval(days => i) end, now() - make_interval(days => 10 + i), now()
     from generate_series(0, ${LIVE + PAST - 1}) i
     join (select id, row_number() over (order by id) - 1 as at, count(*) over () as n from occupation) o on o.at = i * 7 % o.n`,
  `insert into candidate (id, "brokerageId", reference, occupations, skills, outcode, latitude, longitude, "maxKm",
       "hoursMin", "hoursMax", "brokerId", available, "createdAt", "updatedAt")
     select 'c-' || i, 'team', 'TT-' || (1000 + i), array[o.id],
       array(select "skillId" from occupation_skill k where k."occupationId" = o.id
         and hashint8extended(i * 31 + hashtext("skillId"), 3) % 3 <> 0 order by 1),
       'E17', 51.586, -0.018, 8, 30, 40, 'b-' || (1 + i % ${BROKERS}), ${drawn(1, 10)} > 0,
       now() - make_interval(days => ${drawn(2, 700)}), now()
     from generate_series(0, ${CANDIDATES - 1}) i
     join (select id, row_number() over (order by id) - 1 as at, count(*) over () as n from occupation) o on o.at = i % o.n`,
  `insert into candidate_person ("candidateId", sealed, "lastActiveAt", "warnedAt")
     select 'c-' || i, repeat('x', 400), now(), case when ${drawn(4, 200)} = 0 then now() - interval '4 days' end
       from generate_series(0, ${CANDIDATES - 1}) i`,
  `insert into candidate_expiry ("candidateId", "brokerageId", what, "expiresOn")
     select 'c-' || i, 'team', 'right-to-work', current_date + ${drawn(5, 700)} from generate_series(0, ${CANDIDATES - 1}) i`,
  // What the nights suggested: once for most for a vacancy that is open, and often for those that were.
  `insert into suggestion ("vacancyId", "candidateId", "brokerageId", score, "createdAt")
     select 'v-' || ((i * 7 + k * 31) % case when k = 0 then ${LIVE} else ${PAST} end + case when k = 0 then 0 else ${LIVE} end),
       'c-' || i, 'team', 60 + ${drawn(6, 19, "i * 8 + k")}, now() - make_interval(days => 1 + k * 20)
     from generate_series(0, ${CANDIDATES - 1}) i, generate_series(0, 7) k on conflict do nothing`,
  `insert into vacancy_change (id, "vacancyId", kind, changes, "byName", at)
     select 'vc-' || i, 'v-' || (i * 3), 'changed', '[{"field":"Hours","was":"30 a week","is":"24 a week"}]', 'The employer',
       now() - interval '1 day' from generate_series(0, 9) i`,
  `insert into queue_done ("personId", item)
     select 'b-' || b, 'match:v-' || k || ':c-' || (k * 30 + b) from generate_series(1, ${BROKERS}) b, generate_series(0, 99) k`,
  `insert into cover (id, "brokerageId", "awayId", "awayName", "coverId", "coverName", "fromDay", "untilDay", "madeByName")
     values ('cover', 'team', 'b-8', 'Broker 08', 'b-7', 'Broker 07', current_date - 1, current_date + 3, 'Broker 08')`,
];

/** Everybody and everything but referrals. Triggers rest meanwhile: build the postings afterwards. */
export async function fillDesk() {
  const client = await ownerPool().connect();
  try {
    await client.query("set session_replication_role = replica");
    for (const sql of statements) await client.query(sql);
    await client.query("set session_replication_role = origin");
    await client.query("analyze");
  } finally {
    client.release();
  }
}
