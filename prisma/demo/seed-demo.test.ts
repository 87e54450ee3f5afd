import "~/platform/test/secret";
import "~/platform/test/database";
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import { openAnswers } from "~/domain/candidates/sealed-answers.server";
import { importCandidates } from "~/domain/imports/import-candidates.server";
import { mayMove, type Side, type Stage } from "~/domain/referrals/stages";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { closeDatabase, connectDatabase, databaseAddresses, ownerPool } from "~/platform/database/db.server";
import { appLogin } from "~/platform/database/open-database.server";
import { temporaryFolder } from "~/platform/test/temporary-folder";
import { OfferStage, ReferralStage, VacancyStage } from "~prisma/generated/enums";
import { cast } from "./cast";
import { seedDemo } from "./seed-demo";
import { team } from "./seed-desk";
import { colleagues } from "./seed-people";

const another = `test_${process.pid}_${randomBytes(4).toString("hex")}`;
const { folder, remove } = temporaryFolder();
const file = join(folder, "candidates.csv");
writeFileSync(
  file,
  `reference,name,email,outcode,occupations,skills,hours,min_pay,max_km,available_from,qualifications,licences
NB-1003,Dee Okafor,,E7,Kitchen assistant,,,,,,,
`,
);
afterAll(remove);

const rows = async (sql: string): Promise<Record<string, unknown>[]> => (await ownerPool().query(sql)).rows;
const count = async (table: string) => (await rows(`select count(*)::int as n from ${table}`))[0]?.n;

/** Everything of the demo that has an address or a name of its own, as short texts. */
const told = {
  organisation: `id || name || "nameKey"`,
  person: "id || name || email",
  site: `id || name || "boroughCode"`,
  vacancy: `id || title || stage || "createdAt" || array_to_string("essentialSkills", ' ')`,
  candidate: "id || reference || available || coalesce(\"brokerId\", '') || array_to_string(skills, ' ')",
  candidate_person: `"candidateId" || "nameWords"::text || coalesce("emailKey", '')`,
  referral: `id || stage || "candidateId"`,
  referral_move: `"referralId" || "to" || at`,
  suggestion: `"vacancyId" || "candidateId" || score`,
  equality_answers: `"candidateId" || "updatedAt"`,
  consent_receipt: `"referralId" || "givenAt" || fields::text`,
  placement_offer: "stage || title || places",
  placement: `"schoolName" || "startsOn"`,
  approach: `"employerId" || "personName" || outcome`,
  practice_review: `id || answers::text || "completedAt"`,
  commitment: `id || kind || "byName"`,
  standing_move: `id || "organisationId" || "to" || at`,
  join_request: `id || "personId" || "createdAt"`,
  guidance_answer: `id || slug || useful || coalesce(words, '')`,
};

async function story() {
  const digests: Record<string, unknown> = {};
  for (const [table, words] of Object.entries(told))
    [digests[table]] = await rows(
      `select count(*)::int as n, md5(string_agg(md5(${words}), '' order by md5(${words}))) as digest from ${table}`,
    );
  return digests;
}

/** Runs something on a second database of the same server. */
async function elsewhere<T>(work: () => Promise<T>): Promise<T> {
  const here = databaseAddresses();
  const admin = new pg.Client({ connectionString: `${inject("serverUrl")}/postgres` });
  await admin.connect();
  await closeDatabase();
  try {
    await admin.query(`create database ${another} template ${inject("template")}`);
    const owner = `${inject("serverUrl")}/${another}`;
    connectDatabase({ owner, app: await appLogin(owner) });
    return await work();
  } finally {
    await closeDatabase();
    await admin.query(`drop database if exists ${another} with (force)`);
    await admin.end();
    connectDatabase(here);
  }
}

describe("the demo London", () => {
  const said: string[] = [];

  beforeAll(loadOurTaxonomy);

  test("whose seeding is cut short leaves nothing behind", async () => {
    const cut = seedDemo((words) => {
      if (/referrals/.test(words)) throw new Error("the power went");
    });
    await expect(cut).rejects.toThrow("the power went");
    for (const table of Object.keys(told)) expect(await count(table), table).toBe(0);
    // As the database does by itself soon after.
    await ownerPool().query("vacuum");
  });

  test("is seeded, and says how far it has come", async () => {
    expect(await seedDemo((words) => said.push(words))).toBe(true);
    expect(said.length).toBeGreaterThanOrEqual(4);
    expect(said.at(-1)).toMatch(/^… done: 200 vacancies, \d+ candidates, \d+ referrals$/);
  }, 180_000);

  test("was not slowed down by the one cut short: it did not read all candidates for every row of theirs", async () => {
    const [read] = await rows(
      "select seq_tup_read::int as n from pg_stat_user_tables where relname = 'candidate'",
    );
    expect(read?.n).toBeLessThan(200_000);
  });

  test("has 33 boroughs, four hubs, six boards, forty employers with sites, 200 vacancies and 2,000 candidates", async () => {
    const kinds = await rows(
      "select kind, count(*)::int as n from organisation group by kind order by kind::text",
    );
    expect(Object.fromEntries(kinds.map(({ kind, n }) => [kind, n]))).toEqual({
      board: 6,
      brokerage: 33,
      // One of them came by imported postings, and nobody belongs to it yet.
      employer: 41,
      hub: 4,
      operator: 1,
      partner: 3,
    });
    expect(
      await rows(`select count(distinct "boroughCode")::int as n from organisation where kind = 'brokerage'`),
    ).toEqual([{ n: 33 }]);
    expect(
      await rows(
        `select name from organisation o where kind = 'employer' and not exists (select 1 from site where "organisationId" = o.id)`,
      ),
    ).toEqual([]);
    expect(await count("vacancy")).toBe(200);
    const candidates = Number(await count("candidate"));
    expect(candidates).toBeGreaterThan(1_900);
    expect(candidates).toBeLessThan(2_100);
    expect(
      await rows(
        `select 1 from candidate c left join candidate_person p on p."candidateId" = c.id where p.sealed is null`,
      ),
    ).toEqual([]);
  });

  test("has a caseload for each broker of the cast, of 60 to 100, and the kitchen's newcomers on Sam Taylor's", async () => {
    const caseloads = await rows(
      `select p.name, count(*)::int as n from candidate c
       join person p on p.id = c."brokerId" group by 1 order by 1`,
    );
    const brokers = cast.filter(({ kind }) => kind === "brokerage").map(({ name }) => name);
    const others = team.map(({ name }) => name as string);
    expect(caseloads.map(({ name }) => name)).toEqual([...brokers, ...others].sort());
    for (const { n, name } of caseloads.filter(({ name }) => !others.includes(String(name)))) {
      expect(n, String(name)).toBeGreaterThanOrEqual(60);
      expect(n, String(name)).toBeLessThanOrEqual(100);
    }
    const elsewhere = await rows(
      `select c.reference from candidate c join organisation o on o.id = c."brokerageId"
       where o."boroughCode" = 'E09000031' and c.reference >= 'WF-1200' and c."brokerId" is distinct from
         (select id from person where name = 'Sam Taylor' and email like '%@demo.example')`,
    );
    expect(elsewhere).toEqual([]);
  });

  // A referral passes through the stages of being chosen and of saying yes without waiting in them.
  const passing: ReferralStage[] = ["shortlisted", "consented"];
  test.each([
    ["vacancy", Object.values(VacancyStage)],
    ["referral", Object.values(ReferralStage).filter((stage) => !passing.includes(stage))],
    ["placement_offer", Object.values(OfferStage)],
  ])("has a %s in every stage", async (table, stages) => {
    const found = await rows(`select distinct stage::text from ${table} order by 1`);
    expect(found.map(({ stage }) => stage)).toEqual([...stages].sort());
  });

  test("has referrals that took only steps which those who took them may take", async () => {
    const steps = await rows(
      `select distinct "from"::text, "to"::text, side from referral_move where "from" is not null`,
    );
    expect(steps.length).toBeGreaterThan(10);
    const strange = steps.filter(({ from, to, side }) => !mayMove(side as Side, from as Stage, to as Stage));
    expect(strange).toEqual([]);
  });

  test("has placements that fill a confirmed offer, and part of a matched one", async () => {
    const odd = await rows(
      `select o.number, o.stage, o.places, coalesce(sum(p.pupils), 0)::int as taken from placement_offer o
       left join placement p on p."offerId" = o.id group by o.id having case
         when o.stage in ('confirmed', 'under_way', 'completed') then coalesce(sum(p.pupils), 0) <> o.places
         when o.stage = 'matched' then coalesce(sum(p.pupils), 0) not between 1 and o.places - 1
         else count(p.id) > 0 end`,
    );
    expect(odd).toEqual([]);
  });

  test("has referrals from every month of the past year, each told by its moves", async () => {
    const months = await rows(
      `select distinct date_trunc('month', at) from referral_move where at > now() - interval '1 year'`,
    );
    expect(months.length).toBeGreaterThanOrEqual(12);
    expect(await rows("select at from referral_move where at > now()")).toEqual([]);
    const untold = await rows(
      `select r.id from referral r where r.stage::text is distinct from
         (select m."to"::text from referral_move m where m."referralId" = r.id order by m.at desc, m.id desc limit 1)`,
    );
    expect(untold).toEqual([]);
    const unasked = await rows(
      `select r.id from referral r left join consent_receipt c on c."referralId" = r.id
       where r.stage in ('referred', 'interview', 'offered', 'started', 'sustained_13', 'sustained_26') and c.id is null`,
    );
    expect(unasked).toEqual([]);
  });

  test("has new strong matches of last night for the broker whom people will be, and none of a night to come", async () => {
    const fresh = await rows(
      `select 1 from suggestion s join membership m on m."organisationId" = s."brokerageId"
       join person p on p.id = m."personId" join vacancy v on v.id = s."vacancyId"
       where p.name = 'Sam Taylor' and v.stage = 'live' and s.score >= 75
         and s."createdAt" between now() - interval '48 hours' and now()
         and not exists (select 1 from referral r where (r."vacancyId", r."candidateId") = (s."vacancyId", s."candidateId"))`,
    );
    expect(fresh.length).toBeGreaterThanOrEqual(3);
    expect(await rows(`select 1 from suggestion where "createdAt" > now()`)).toEqual([]);
  });

  test("has suggested whoever was put forward, before that", async () => {
    const unsuggested = await rows(
      `select r.id from referral r left join suggestion s using ("vacancyId", "candidateId")
       where s.score is null or s."createdAt" >= r."createdAt" or s."brokerageId" <> r."brokerageId"`,
    );
    expect(unsuggested).toEqual([]);
  });

  test("has equality answers of most residents, sealed, none of a day to come", async () => {
    const sealed = await rows(`select "candidateId" as id, sealed from equality_answers order by 1`);
    expect(sealed.length).toBeGreaterThan(1_600);
    const counts = new Map<string, number>();
    for (const { id, sealed: text } of sealed)
      for (const [question, answer] of Object.entries(openAnswers(String(id), String(text)) ?? {}))
        counts.set(`${question} ${answer}`, (counts.get(`${question} ${answer}`) ?? 0) + 1);
    expect(counts.size).toBe(18);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(5);
    expect(await rows(`select 1 from equality_answers where "updatedAt" > now()`)).toEqual([]);
  });

  test("has everyone whom the page of demo people offers", async () => {
    const found = await rows(`select name from person where email like '%@demo.example'`);
    const offered = [...cast, ...colleagues, ...team].map(({ name }) => name);
    expect(found.map(({ name }) => name).sort()).toEqual(offered.sort());
  });

  test("gives nobody an address or a number that could be somebody's", async () => {
    const staff = await rows("select email, phone from person");
    const sealed = await rows(`select "candidateId", sealed from candidate_person`);
    const residents = sealed.map((row) =>
      openPerson({ candidateId: String(row.candidateId), sealed: String(row.sealed) }),
    );
    const reached = [
      ...staff,
      ...residents.map((person) => ({ email: person?.email, phone: person?.phone })),
    ];
    for (const { email, phone } of reached) {
      expect(email ?? "none@demo.example").toMatch(/@[a-z]+\.example$/);
      // The numbers that Ofcom keeps free for drama.
      expect(phone ?? "020 7946 0000").toMatch(/^(020 7946 0|07700 900)\d{3}$/);
    }
  });

  test("is left alone by a second seeding", async () => {
    const before = await story();
    expect(await seedDemo()).toBe(false);
    expect(await story()).toEqual(before);
  });

  test("is the same in another database, and takes in candidates who were imported there first", async () => {
    const here = await story();
    const { there, imported } = await elsewhere(async () => {
      await loadOurTaxonomy();
      const run = await importCandidates(file, { borough: "E09000025" });
      const asked = `select c.id, c."brokerageId" from candidate c where c.reference = 'NB-1003'`;
      const [before] = await rows(asked);
      await seedDemo();
      const after = {
        same: (await rows(asked))[0],
        brokerages: await count("organisation where kind = 'brokerage'"),
      };
      await rows(`delete from candidate where id = '${before?.id}'`);
      await rows(`update candidate set reference = replace(reference, '-demo', '')`);
      return { there: await story(), imported: { run, before, after } };
    });
    expect(imported.run).toMatchObject({ ok: true, value: { created: 1 } });
    expect(imported.after).toEqual({ same: imported.before, brokerages: 33 });
    const { organisation: _ids, ...rest } = there;
    const { organisation: _own, ...expected } = here;
    expect(rest).toEqual(expected);
  }, 180_000);
});
