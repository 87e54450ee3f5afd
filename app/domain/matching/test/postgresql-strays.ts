/** For tests: what of all that passed between matching and PostgreSQL is not on the list, each in a few words. */
import { ownerPool } from "~/platform/database/db.server";
import type { PostgresqlWire } from "./postgresql-wire";

/** All that may come back of a candidate for matching: what `facts.ts` lists, and the number postings know them by. */
export const MATCHING = [
  "availableFrom",
  "brokerageId",
  "hoursMax",
  "hoursMin",
  "id",
  "latitude",
  "licences",
  "longitude",
  "maxKm",
  "number",
  "occupations",
  "outcode",
  "payFloorPence",
  "qualifications",
  "skills",
];
/** A broker's list shows besides whom a line is about, and whose caseload they are on. */
export const LIST = [...MATCHING, "brokerId", "reference"];
/** Tables whose columns may come back, beside that of candidates: nothing in them is a person's. */
const TABLES = [
  "dismissal",
  "occupation",
  "occupation_skill",
  "organisation",
  "saved_vacancy",
  "site",
  "skill",
  "taxonomy_load",
  "vacancy",
];
/** Names of columns that are worked out and not read from a table. */
const WORKED_OUT = ["all", "cut", "held", "points", "set_config"];
/** Tables that no statement of matching may name, whatever it brings back. */
const FORBIDDEN = [
  "candidate_person",
  "equality_answers",
  "person",
  "consent_receipt",
  "audit_entry",
  "letter",
];

/** Tables by their number, with their columns by theirs. */
export type Catalogue = ReadonlyMap<number, { name: string; columns: ReadonlyMap<number, string> }>;

export async function catalogue(): Promise<Catalogue> {
  const tables = new Map<number, { name: string; columns: Map<number, string> }>();
  const { rows } = await ownerPool().query(
    `select c.oid::int as table, n.nspname || '.' || c.relname as name, a.attnum::int as at, a.attname as column
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where n.nspname in ('public', 'search') and c.relkind = 'r' and a.attnum > 0`,
  );
  for (const { table, name, at, column } of rows) {
    const known = tables.get(table) ?? { name: name.replace("public.", ""), columns: new Map() };
    tables.set(table, known.columns.set(at, column) && known);
  }
  return tables;
}

/** The forbidden tables that an SQL text names. */
export const forbiddenIn = (sql: string) =>
  FORBIDDEN.filter((table) => new RegExp(`\\b${table}\\b`, "i").test(sql));

type Passed = ReturnType<PostgresqlWire["passed"]>;
type Rules = { allowed: readonly string[]; secrets: readonly string[] };

/** Nothing where all is well. A column is known by where it comes from, whatever name it was given on the way. */
export function straysIn(
  { statements, columns, bytes }: Passed,
  tables: Catalogue,
  { allowed, secrets }: Rules,
) {
  const strange = columns.flatMap(({ name, table, column }) => {
    const known = tables.get(table);
    const own = known?.columns.get(column) ?? name;
    if (!known) return [...WORKED_OUT, ...allowed].includes(name) ? [] : [`worked out ${name}`];
    if (known.name === "candidate") return allowed.includes(own) ? [] : [`column candidate.${own}`];
    return TABLES.includes(known.name) || known.name.startsWith("search.") ? [] : [`table ${known.name}`];
  });
  const named = statements.flatMap(forbiddenIn).map((table) => `names ${table}`);
  const told = secrets.filter((secret) => bytes.includes(secret)).map((secret) => `says ${secret}`);
  return [...new Set([...strange, ...named, ...told])];
}
