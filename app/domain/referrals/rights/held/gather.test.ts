import "~/platform/test/secret";
import "~/platform/test/database";
import { beforeAll, expect, test } from "vitest";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { twoSides } from "../../test/referral-world";
import { knownResident, seen, telling } from "../test/rights-world";
import { heldSections } from "./document";
import { gather } from "./gather.server";
import { heldElsewhere, heldIn } from "./held-tables";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  await loadOurTaxonomy();
  sides = await twoSides();
});

/** Every table with a column that points at a candidate or a referral, by its foreign key or by its name. */
const pointing = () =>
  seen(
    (tx) =>
      tx.$queryRaw<{ table: string }[]>`
      select distinct c.relname as "table"
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and (
        a.attname ~ '^(candidate|referral|otherCandidate)Id$'
        or exists (select 1 from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
          and f.confrelid in ('candidate'::regclass, 'referral'::regclass) and f.conkey = array[a.attnum]))
      order by 1`,
  );

test("every table that points at a resident or a referral is in the export, or says why not", async () => {
  const tables = (await pointing()).map(({ table }) => table);
  expect(tables.length).toBeGreaterThan(15);
  expect(tables).toEqual([...Object.keys(heldIn), ...Object.keys(heldElsewhere)].sort());
  const keys: string[] = heldSections.map(({ key }) => key);
  for (const section of Object.values(heldIn)) expect(keys).toContain(section);
});

test("a copy has everything of somebody who has one of everything, under the keys that it explains", async () => {
  const { id, reference } = await knownResident(sides);
  const taxonomy = await findTaxonomy();
  const about = { candidateId: id, candidateReference: reference, request: "RR-1", heldBy: "Waltham Forest" };
  const held = await seen((tx) => gather(tx, about, taxonomy));
  for (const { key, columns } of heldSections) {
    const rows = held.sections[key];
    expect(rows.length, key).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row).sort(), key).toEqual(Object.keys(columns).sort());
  }
  const whole = JSON.stringify(held);
  for (const word of telling.filter((each) => !each.includes("@"))) expect(whole).toContain(word);
  expect(held.sections.interviews[0]?.adjustments).toBe("Room for the zither");
  expect(held.sections.letters).toHaveLength(2);
  expect(held.sections.receipts[0]?.values).toEqual(["First name: Zephyrine", "Phone number: 020 7946 0777"]);
  expect(held.sections.equality[0]).toMatchObject({ sex: "Female", ethnicity: "Prefer not to say" });
  expect(held.sections.trail.length).toBeGreaterThan(0);
});

test("a copy has nothing of anybody else", async () => {
  const one = await knownResident(sides);
  const other = await knownResident(sides);
  const taxonomy = await findTaxonomy();
  const about = { candidateId: one.id, candidateReference: one.reference, request: "RR-1", heldBy: "X" };
  const whole = JSON.stringify(await seen((tx) => gather(tx, about, taxonomy)));
  expect(whole).not.toContain(other.reference);
  expect(whole).not.toContain(other.id);
});
