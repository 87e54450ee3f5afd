import "~/platform/test/secret";
import "~/platform/test/database";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { closeDatabase, connectDatabase, databaseAddresses, ownerPool } from "~/platform/database/db.server";
import { findMatches } from "./desk/find-matches.server";
import { findVacanciesFor } from "./desk/find-vacancies-for.server";
import { matchVacancy } from "./match-vacancy.server";
import { whatIsKnown } from "./score/knowing.server";
import { vacancyFacts } from "./score/vacancy-facts.server";
import { deskWorld } from "./test/desk-world";
import { type Catalogue, catalogue, forbiddenIn, LIST, MATCHING, straysIn } from "./test/postgresql-strays";
import { type PostgresqlWire, postgresqlWire } from "./test/postgresql-wire";
import { secretCandidate } from "./test/secret-candidate";

let wire: PostgresqlWire;
let world: Awaited<ReturnType<typeof deskWorld>>;
let broker: PersonActor;
let vacancyId: string;
const ids: string[] = [];
const secrets: string[] = [];
let tables: Catalogue;

beforeAll(async () => {
  world = await deskWorld();
  broker = world.broker;
  vacancyId = (await world.vacancy()).id;
  const suited = await world.suited(world.own.id);
  for (let made = 100; made < 112; made++) {
    const { occupations, skills } = suited;
    const one = await secretCandidate(made % 3 ? world.own.id : world.other.id, String(made), {
      occupations,
      skills,
    });
    ids.push(one.id);
    secrets.push(...one.secrets);
  }
  tables = await catalogue();
  const { app, owner } = databaseAddresses();
  await closeDatabase();
  wire = await postgresqlWire(app);
  connectDatabase({ owner, app: wire.through(app) });
  // What is known of the world is read once and kept; from here on only matching is on the wire.
  await whatIsKnown();
});
afterAll(() => wire.close());
beforeEach(() => wire.forget());

/** What passed that is not on the list, once it is sure that matching was on the wire at all. */
function strays(allowed: readonly string[] = MATCHING) {
  const passed = wire.passed();
  expect(passed.statements.some((sql) => /candidate|search\./.test(sql))).toBe(true);
  return straysIn(passed, tables, { allowed, secrets });
}

const leak = (work: (tx: Tx) => Promise<unknown>) => asActor(broker, work);

describe("what matching sends to PostgreSQL, and what comes back", () => {
  test("to match a vacancy is of each candidate the facts alone", async () => {
    const knowing = await whatIsKnown();
    const matches = await asActor(broker, async (tx) => {
      const [vacancy] = await vacancyFacts(tx, broker, [vacancyId]);
      return vacancy ? matchVacancy(tx, broker, vacancy, knowing) : [];
    });
    expect(matches.length).toBeGreaterThanOrEqual(8);
    expect(strays()).toEqual([]);
    // That the facts were on the wire at all: otherwise nothing was looked at.
    const names = wire.passed().columns.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["skills", "payFloorPence", "availableFrom"]));
    expect(wire.passed().bytes.includes(ids[1] ?? "none")).toBe(true);
  });

  test("for a broker's list is besides the reference and the caseload", async () => {
    const filters = { mine: false, withinKm: 20, readyNow: true, licences: [] };
    await findMatches(broker, vacancyId, { limit: 20, filters: { ...filters, mine: true } });
    const found = await findMatches(broker, vacancyId, { limit: 20, filters });
    expect(found?.candidates.length).toBeGreaterThanOrEqual(8);
    expect(strays(LIST)).toEqual([]);
    expect(strays()).toEqual(["column candidate.reference", "column candidate.brokerId"]);
  });

  test("to find vacancies for a candidate is the same", async () => {
    const found = await findVacanciesFor(broker, ids[1] ?? "");
    expect(found.vacancies.length).toBeGreaterThan(0);
    expect(strays()).toEqual([]);
  });
});

test("no function, view or trigger of search reads beyond the candidate's own row", async () => {
  const { rows } = await ownerPool().query(
    `select p.proname as name, p.prosrc as source from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'search'
     union all select viewname, definition from pg_views where schemaname = 'search'`,
  );
  expect(rows.length).toBeGreaterThan(5);
  const reads = rows.filter(({ source }) => forbiddenIn(source).length > 0);
  expect(reads.map(({ name }) => name)).toEqual([]);
});

describe("a query that says more is found out", () => {
  test("when it reads the other half of a record", async () => {
    await leak((tx) => tx.candidate.findMany({ where: { id: ids[1] ?? "" }, include: { person: true } }));
    const found = strays();
    expect(found).toContain("table candidate_person");
    expect(found).toContain("names candidate_person");
    expect(found).toContain("column candidate.reference");
  });

  test("when it hides a name under the name of a fact", async () => {
    await leak(
      (tx) =>
        tx.$queryRaw`select c.id, (select array[p.sealed] from candidate_person p where p."candidateId" = c.id) as skills
          from candidate c where c.id = ${ids[1]}`,
    );
    expect(strays()).toEqual(["names candidate_person"]);
  });

  test("when it hides a column under the name of a fact", async () => {
    await leak((tx) => tx.$queryRaw`select id, reference as skills from candidate limit 1`);
    expect(strays()).toEqual(["column candidate.reference"]);
  });

  test("when it works something out that has no place on the list", async () => {
    await leak((tx) => tx.$queryRaw`select id, to_jsonb(c) as everything from candidate c limit 1`);
    expect(strays()).toEqual(["worked out everything"]);
  });

  test("when it opens the equality answers, or only joins them", async () => {
    await leak(
      (tx) =>
        tx.$queryRaw`select e.sealed from equality_answers e join candidate c on c.id = e."candidateId"`,
    );
    expect(strays()).toContain("table equality_answers");
    wire.forget();
    await leak((tx) => tx.candidate.findMany({ where: { equality: { isNot: null } }, select: { id: true } }));
    expect(strays()).toEqual(["names equality_answers"]);
  });

  test("when it sends something it should not know", async () => {
    await leak((tx) =>
      tx.candidate.findMany({ where: { reference: secrets[0] ?? "" }, select: { id: true } }),
    );
    expect(strays()).toEqual([`says ${secrets[0]}`]);
  });
});
