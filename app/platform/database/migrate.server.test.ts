import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { migrate, sqlBetween } from "./migrate.server";

const names = {
  migrated: `test_${process.pid}_${randomBytes(4).toString("hex")}`,
  drawn: `test_${process.pid}_${randomBytes(4).toString("hex")}`,
};
const addressOf = (name: string) => `${inject("serverUrl")}/${name}`;

async function query(name: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: addressOf(name) });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const schema = readFileSync("prisma/schema.prisma", "utf8");
const folders = readdirSync("prisma/migrations", { withFileTypes: true }).filter((each) =>
  each.isDirectory(),
);
let applied: string[][] = [];

beforeAll(async () => {
  for (const name of Object.values(names)) await query("postgres", `create database ${name}`);
  applied = await Promise.all([migrate(addressOf(names.migrated)), migrate(addressOf(names.migrated))]);
  await query(names.drawn, await sqlBetween(addressOf(names.drawn), undefined, schema));
});
afterAll(async () => {
  for (const name of Object.values(names))
    await query("postgres", `drop database if exists ${name} with (force)`);
});

/**
 * Asked of both databases: the one that was migrated, and the one drawn from schema.prisma at a stroke. A schema can't
 * say of a list that it is never null, nor draw an index over words or of some rows alone, nor a constraint that
 * excludes; a migration may do all.
 */
const shapes = {
  columns: `select table_name, column_name, udt_name, column_default,
      datetime_precision, case when data_type <> 'ARRAY' then is_nullable end as is_nullable
    from information_schema.columns where table_schema = 'public' and table_name <> '_prisma_migrations' order by 1, 2`,
  enums: `select t.typname, array_agg(e.enumlabel::text order by e.enumsortorder) as labels from pg_enum e
    join pg_type t on t.oid = e.enumtypid join pg_namespace n on n.oid = t.typnamespace
    where n.nspname = 'public' group by 1 order by 1`,
  indexes: `select tablename, indexname, indexdef from pg_indexes
    where schemaname = 'public' and tablename <> '_prisma_migrations' 
      and indexdef !~ 'to_tsvector|USING gist| WHERE ' order by 1, 2`,
  constraints: `select c.conrelid::regclass::text as on_table, c.conname, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace
    where n.nspname = 'public' and c.contype in ('f', 'p', 'u') and c.conrelid::regclass::text <> '_prisma_migrations' order by 1, 2`,
};

/** Holds nothing of a person's: what anybody may read, and counters. */
const open = [
  "occupation",
  "occupation_skill",
  "organisation",
  "rate_limit",
  "site",
  "skill",
  "taxonomy_load",
  "vacancy",
];
const guarded = [
  "account",
  "advice_dismissal",
  "api_key",
  "approach",
  "audit_entry",
  "candidate",
  "candidate_expiry",
  "candidate_person",
  "candidate_upload",
  "commitment",
  "consent_receipt",
  "consent_request",
  "contact_charter",
  "contact_correction",
  "cover",
  "cv_reading",
  "date_proposal",
  "dismissal",
  "employer_ask",
  "employer_nudge",
  "equality_answers",
  "erased_count",
  "guidance_answer",
  "host_report",
  "identity_apart",
  "identity_claim",
  "import_reject",
  "import_run",
  "in_work_support",
  "interview",
  "invitation",
  "join_request",
  "letter",
  "lock_ask",
  "lock_holder",
  "match_alert",
  "membership",
  "outcome_check",
  "outcome_resolution",
  "person",
  "placement",
  "placement_offer",
  "practice_review",
  "queue_done",
  "referral",
  "referral_move",
  "retention_rule",
  "rights_request",
  "saved_search",
  "saved_search_told",
  "saved_vacancy",
  "session",
  "shared_card",
  "standing_move",
  "suggestion",
  "vacancy_change",
  "vacancy_place",
  "vacancy_upload",
  "verification",
];

describe("migrating a new database in two processes at once", () => {
  test("applies every migration once, in one of them", async () => {
    const all = folders.map(({ name }) => name).sort();
    expect(applied.flat()).toEqual(all);
    expect(applied.map((names) => names.length).sort()).toEqual([0, all.length]);
    const kept = await query(
      names.migrated,
      "select migration_name from _prisma_migrations where finished_at is not null order by 1",
    );
    expect(kept.map((row) => row.migration_name)).toEqual(all);
  });

  test("again, it finds nothing to do", async () => {
    expect(await migrate(addressOf(names.migrated))).toEqual([]);
  });

  test.each(Object.entries(shapes))("leaves the %s that schema.prisma draws", async (_what, sql) => {
    const drawn = await query(names.drawn, sql);
    expect(drawn.length).toBeGreaterThan(5);
    expect(await query(names.migrated, sql)).toEqual(drawn);
  });
});

describe("row-level security", () => {
  test("is forced on every table that holds people's data, and a new table is on one list or the other", async () => {
    const rows = await query(
      names.migrated,
      `select relname, relrowsecurity and relforcerowsecurity as forced from pg_class
       where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> '_prisma_migrations' order by 1`,
    );
    const which = (forced: boolean) => rows.filter((row) => row.forced === forced).map((row) => row.relname);
    expect(which(true)).toEqual(guarded);
    expect(which(false)).toEqual(open);
  });

  test("binds the role that serves: it owns nothing, and can't pass it by", async () => {
    const [role] = await query(
      names.migrated,
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (select count(*)::int from pg_class where relowner = r.oid) as owns
       from pg_roles r where rolname = 'front_door_app'`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owns: 0,
    });
    const rights = await query(
      names.migrated,
      `select table_name, privilege_type from information_schema.role_table_grants
       where grantee = 'front_door_app' and (table_name = '_prisma_migrations' or table_name = 'audit_entry') order by 2`,
    );
    expect(rights.map((row) => `${row.table_name} ${row.privilege_type}`)).toEqual([
      "audit_entry INSERT",
      "audit_entry SELECT",
    ]);
  });
});
