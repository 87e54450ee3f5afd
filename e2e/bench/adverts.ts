/** Invented live vacancies, as many as asked for: the same in every run, made in the database itself. */
import { existsSync, readFileSync } from "node:fs";
import { boroughs } from "~/domain/places/boroughs";
import { outcodes } from "~/domain/places/outcodes";
import { plainText } from "~/domain/vacancies/job-posting-text";
import { ownerPool } from "~/platform/database/db.server";

const postings = "../shared/data/jobpostings/nhs-london.jsonl";
/** Vacancies of one employer, and sentences of one advert: about as long as real ones are. */
const AN_EMPLOYERS = 12;
const SENTENCES = 16;

/** Sentences as real adverts have them, so that words are as frequent as there; none where the adverts are not at hand. */
function sentences() {
  if (!existsSync(postings)) return ["You work with care.", "Shifts at night pay more.", "We train you."];
  const said = readFileSync(postings, "utf8")
    .trim()
    .split("\n")
    .flatMap((line) => plainText(JSON.parse(line).description as string).split(/(?<=[.!?])\s+|\n/));
  const fit = [...new Set(said.map((one) => one.trim()))].filter(
    (one) => one.length > 20 && one.length < 300,
  );
  const every = Math.max(1, Math.floor(fit.length / 4_000));
  return fit.filter((_, at) => at % every === 0);
}

/** A whole number from 0 below `of` that looks drawn, from a vacancy's number and a salt. */
const drawn = (salt: number, of: string) => `(abs(hashint8extended(i, ${salt})) % ${of})::int`;

async function employers(total: number) {
  const known = outcodes.filter(({ boroughCode }) => boroughs.some(({ code }) => code === boroughCode));
  await ownerPool().query(
    `with place as (select row_number() over () as at, * from unnest($2::text[], $3::text[], $4::float8[], $5::float8[]) as p(borough, outcode, latitude, longitude)),
     one as (select i, p.* from generate_series(1, $1::int) i join place p on p.at = 1 + i % $6::int),
     made as (insert into organisation (id, kind, name, "nameKey", standing, "verifiedAt")
       select 'e-' || i, 'employer', 'Employer ' || i, 'employer ' || i, 'verified', now() from one on conflict do nothing)
     insert into site (id, "organisationId", name, outcode, latitude, longitude, "boroughCode")
     select 'e-' || i, 'e-' || i, outcode, outcode, latitude, longitude, borough from one on conflict do nothing`,
    [
      Math.ceil(total / AN_EMPLOYERS),
      known.map(({ boroughCode }) => boroughCode),
      known.map(({ outcode }) => outcode),
      known.map(({ latitude }) => latitude),
      known.map(({ longitude }) => longitude),
      known.length,
    ],
  );
}

/** Adds live vacancies until there are so many. The triggers rest meanwhile: rebuild what is searched afterwards. */
export async function fillAdverts(total: number) {
  const pool = ownerPool();
  for (const table of ["organisation", "site", "vacancy"])
    await pool.query(`alter table ${table} disable trigger user`);
  await employers(total);
  await pool.query("analyze occupation, occupation_skill, organisation, site");
  await pool.query(
    `with base as (select count(*)::bigint as n from vacancy),
     work as (select array_agg(id order by id) as ids, array_agg(label order by id) as labels, count(*) as n from occupation),
     needs as (select "occupationId" as id, array_agg("skillId" order by "skillId") filter (where essential) as essential from occupation_skill group by 1),
     one as (select i, 1 + (w.n * power(${drawn(1, "1000000")} / 1000000.0, 1.8))::int % w.n as at, w.ids, w.labels
       from base, work w, generate_series(base.n + 1, $1::bigint) i)
     insert into vacancy (id, "organisationId", "siteId", type, stage, title, description, "occupationId", "essentialSkills",
       "payUnit", "payMinPence", "payMaxPence", "payHourlyMinPence", "payHourlyMaxPence", "hoursMin", "hoursMax",
       "flexibleHours", "postedOn", "liveAt", "closesOn", "updatedAt")
     select 'v-' || i, 'e-' || 1 + i / ${AN_EMPLOYERS}, 'e-' || 1 + i / ${AN_EMPLOYERS},
       (array['job','job','job','job','apprenticeship','swap','paid_placement'])[1 + ${drawn(2, "7")}]::vacancy_type, 'live',
       (array['','Senior ','Trainee ','Night ','Weekend ',''])[1 + ${drawn(3, "6")}] || one.labels[one.at],
       (select string_agg(($2::text[])[1 + abs(hashint8extended(i * 41 + s, 5)) % cardinality($2::text[])], ' ') from generate_series(1, ${SENTENCES}) s),
       one.ids[one.at], coalesce(n.essential[1:5], '{}'), 'hour', p.pence, p.pence, p.pence, p.pence, p.hours, p.hours,
       ${drawn(6, "4")} = 0, current_date, now() - make_interval(mins => ${drawn(7, "40000")}), current_date + 1 + ${drawn(8, "90")}, now()
     from one left join needs n on n.id = one.ids[one.at]
     cross join lateral (select 1250 + ${drawn(9, "900")} as pence, 8 + ${drawn(10, "32")} as hours) p`,
    [total, sentences()],
  );
  for (const table of ["organisation", "site", "vacancy"])
    await pool.query(`alter table ${table} enable trigger user`);
  await pool.query("analyze vacancy");
}
