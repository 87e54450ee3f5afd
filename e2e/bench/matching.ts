/** How quickly the best of very many candidates are found: our engine on PostgreSQL, beside the simplest thing that could work. */
import { askFor } from "~/domain/matching/ask";
import type { Ask } from "~/domain/matching/engine";
import { whatIsKnown } from "~/domain/matching/knowing.server";
import { postgresqlEngine } from "~/domain/matching/postgresql-engine.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ownerPool } from "~/platform/database/db.server";
import { openDatabase } from "~/platform/database/open-database.server";
import { summary, timings } from "./timings";

const LIMIT = 50;
const ASKS = 40;
const actor = system("bench");

/** Invented candidates up to so many: each of one occupation, with two thirds of its skills and a few of any others, anywhere in London. */
async function fillTo(total: number) {
  const pool = ownerPool();
  await pool.query(
    `insert into organisation (id, kind, name, "nameKey") values ('bench', 'brokerage', 'Bench', 'bench') on conflict do nothing`,
  );
  await pool.query(
    `with base as (select count(*)::int as n from candidate),
     work as (select row_number() over (order by id) - 1 as at, id,
       array(select "skillId" from occupation_skill s where s."occupationId" = o.id order by "skillId") as skills from occupation o),
     known as (select array_agg(id order by id) as ids from skill)
     insert into candidate (id, "brokerageId", reference, occupations, skills, licences, qualifications, outcode,
       latitude, longitude, "maxKm", "updatedAt")
     select 'b-' || i, 'bench', 'b-' || i, array[w.id],
       array(select s from unnest(w.skills) with ordinality as each(s, at) where hashint8(i * 31 + at) % 3 <> 0)
         || array(select k.ids[1 + abs(hashint8(i * 17 + extra)) % cardinality(k.ids)] from generate_series(1, 4) extra),
       '{}', '{}', 'E10', 51.3 + abs(hashint8(i)) % 1000 * 0.0004, -0.5 + abs(hashint8(i + 7)) % 1000 * 0.0008, 10, now()
     from base, known k, generate_series(base.n + 1, $1::int) i
     join work w on w.at = abs(hashint8(i * 13)) % (select count(*) from occupation)`,
    [total],
  );
  await pool.query("analyze candidate");
}

/** Everybody who shares anything is fetched, and scored and sorted here. */
async function naive({ skills, occupations }: Ask) {
  const worth = new Map([...skills, ...occupations].map(({ id, weight }) => [id, weight]));
  const ids = skills.map(({ id }) => id);
  const rows = await asActor(
    actor,
    (tx) =>
      tx.$queryRaw<{ id: string; skills: string[]; occupations: string[] }[]>`
        select id, skills, occupations from candidate where available and (skills && ${ids}::text[]
          or occupations && ${occupations.map(({ id }) => id)}::text[])`,
    120_000,
  );
  const points = (row: (typeof rows)[number]) =>
    [...row.skills, ...row.occupations].reduce((sum, id) => sum + (worth.get(id) ?? 0), 0);
  return rows
    .map((row) => ({ id: row.id, points: points(row) }))
    .sort((a, b) => b.points - a.points)
    .slice(0, LIMIT);
}

async function asks(): Promise<Ask[]> {
  const taxonomy = await findTaxonomy();
  const knowing = await whatIsKnown();
  const every = Math.floor(taxonomy.allOccupations.length / ASKS);
  return taxonomy.allOccupations
    .filter((_, at) => at % every === 0)
    .slice(0, ASKS)
    .map(({ id }) => {
      const { essential, desirable } = taxonomy.skillsOf(id);
      const facts = {
        id,
        occupationId: id,
        essentialSkills: essential.slice(0, 6),
        desirableSkills: desirable.slice(0, 4),
        licences: [],
        qualifications: [],
        latitude: 51.5,
        longitude: -0.1,
        hoursMin: 35,
        hoursMax: 40,
        payHourlyMinPence: 1500,
        payHourlyMaxPence: 1500,
        startsOn: null,
      };
      return askFor(facts, knowing, knowing.related(id), { brokerages: null, licences: [], limit: LIMIT });
    });
}

export async function bench() {
  const close = await openDatabase();
  try {
    await loadOurTaxonomy();
    const wanted = await asks();
    const engine = postgresqlEngine(actor);
    const ask = (at: number) => wanted[at % wanted.length] as Ask;
    const table = [];
    for (const candidates of [10_000, 100_000]) {
      await fillTo(candidates);
      await timings(5, 1, (at) => engine.retrieve(ask(at)));
      table.push({
        candidates,
        way: "our engine",
        ...summary(await timings(ASKS, 1, (at) => engine.retrieve(ask(at)))),
      });
      table.push({
        candidates,
        way: "fetch, then sort",
        ...summary(await timings(ASKS, 1, (at) => naive(ask(at)))),
      });
    }
    console.table(table);
  } finally {
    await close();
  }
}
