import "~/platform/test/database";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, today } from "~/platform/clock";
import { ownerPool } from "~/platform/database/db.server";
import { deskWorld } from "../test/desk-world";
import { suggestNightly } from "./suggest-nightly.server";

const service = system("test");
let world: Awaited<ReturnType<typeof deskWorld>>;

beforeEach(async () => {
  world = await deskWorld();
  await asActor(service, async (tx) => {
    await tx.candidate.deleteMany({});
    await tx.vacancy.deleteMany({});
  });
});

const run = (after?: string, signal = { aborted: false }) => suggestNightly({ after, signal });
const suggested = (vacancyId?: string) =>
  asActor(service, (tx) =>
    tx.suggestion.findMany({
      where: vacancyId ? { vacancyId } : {},
      orderBy: [{ vacancyId: "asc" }, { candidateId: "asc" }],
    }),
  );
const candidates = async (vacancyId?: string) =>
  (await suggested(vacancyId)).map(({ candidateId }) => candidateId);

describe("the nightly run", () => {
  test("suggests those who suit, each under their own brokerage with their score", async () => {
    const vacancy = await world.vacancy();
    const mine = await world.suited(world.own.id);
    const theirs = await world.suited(world.other.id);
    await world.suited(world.own.id, { skills: ["a-skill-nobody-asks-for"], occupations: ["astronaut"] });
    expect(await run()).toBe(2);
    const rows = await suggested(vacancy.id);
    expect(Object.fromEntries(rows.map((row) => [row.candidateId, row.brokerageId]))).toEqual({
      [mine.id]: world.own.id,
      [theirs.id]: world.other.id,
    });
    for (const { score } of rows) expect(score).toBeGreaterThanOrEqual(60);
  });

  test("adds nothing the second time, and leaves the first score and moment as they stood", async () => {
    await world.vacancy();
    const { id } = await world.suited(world.own.id);
    await run();
    const before = await suggested();
    await asActor(service, (tx) => tx.candidate.update({ where: { id }, data: { payFloorPence: 99_999 } }));
    expect(await run()).toBe(0);
    expect(await suggested()).toEqual(before);
  });

  test("leaves out whom a broker dismissed, whom a licence stops and who looks for no work", async () => {
    const vacancy = await world.vacancy({ licences: ["an-invented-licence"] });
    const licensed = { licences: ["an-invented-licence"] };
    const { id: candidateId } = await world.suited(world.own.id, licensed);
    await asActor(service, (tx) =>
      tx.dismissal.create({
        data: {
          vacancyId: vacancy.id,
          candidateId,
          brokerageId: world.own.id,
          personName: "Sam Taylor",
          reason: "other",
        },
      }),
    );
    await world.suited(world.own.id);
    await world.suited(world.own.id, { ...licensed, available: false });
    const wanted = await world.suited(world.own.id, licensed);
    await run();
    expect(await candidates()).toEqual([wanted.id]);
  });

  test("passes over vacancies that nobody may answer any more", async () => {
    await world.vacancy({ closesOn: dayToDate(addDays(today(), -1)) });
    await world.vacancy({ stage: "filled" });
    const lastDay = await world.vacancy({ closesOn: dayToDate(today()) });
    await world.suited(world.own.id);
    expect(await run()).toBe(1);
    expect((await suggested()).map(({ vacancyId }) => vacancyId)).toEqual([lastDay.id]);
  });

  test("takes the first twenty of each brokerage: many of one keep nobody of another out", async () => {
    const vacancy = await world.vacancy();
    const short = { hoursMin: 8, hoursMax: 16 };
    const weaker = await world.suited(world.own.id, short);
    for (let made = 0; made < 20; made++) await world.suited(world.own.id);
    const other = await world.suited(world.other.id, short);
    expect(await run()).toBe(21);
    const ids = await candidates(vacancy.id);
    expect(ids).toContain(other.id);
    expect(ids).not.toContain(weaker.id);
  });
});

describe("a run that is told to stop", () => {
  /** A signal that comes while the first vacancy is under way. */
  const afterOne = () => {
    let looks = 0;
    return {
      get aborted() {
        return looks++ > 0;
      },
    };
  };

  /** What the queue holds for the next run. */
  const next = async () => {
    const { rows } = await ownerPool().query(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t
       on t.id = j.task_id where t.identifier = 'matches.suggest' order by j.id desc limit 1`,
    );
    return rows[0]?.payload.after as string | undefined;
  };

  test("stops between two vacancies, and the run that goes on does the rest and no more", async () => {
    const vacancies = [await world.vacancy(), await world.vacancy(), await world.vacancy()];
    const { id } = await world.suited(world.own.id);
    expect(await run(undefined, afterOne())).toBe(1);
    const after = await next();
    expect(after).toBe(vacancies[0]?.id);
    expect((await suggested()).map(({ vacancyId }) => vacancyId)).toEqual([vacancies[0]?.id]);
    expect(await run(after)).toBe(2);
    expect(await candidates()).toEqual([id, id, id]);
  });

  test("before its first vacancy has all of them left", async () => {
    await world.vacancy();
    await world.suited(world.own.id);
    expect(await run("", { aborted: true })).toBe(0);
    expect(await next()).toBe("");
    expect(await suggested()).toEqual([]);
  });
});

describe("a vacancy that fails", () => {
  const failing = async (ids: readonly string[]) =>
    ownerPool().query(
      `create or replace function refuse() returns trigger language plpgsql as $$ begin
         if new."vacancyId" in (${ids.map((id) => `'${id}'`).join(", ")}) then raise exception 'The disk is full'; end if;
         return new; end $$;
       create or replace trigger refuse before insert on suggestion for each row execute function refuse()`,
    );
  afterEach(() => ownerPool().query("drop trigger if exists refuse on suggestion"));

  test("keeps no other from its turn, and the run says so at its end", async () => {
    const [bad, good] = [await world.vacancy(), await world.vacancy()];
    await world.suited(world.own.id);
    await failing([bad.id]);
    await expect(run()).rejects.toThrow("1 of 2 vacancies");
    expect((await suggested()).map(({ vacancyId }) => vacancyId)).toEqual([good.id]);
  });

  test("after two others is no accident: the run ends and is tried again later", async () => {
    const vacancies = [];
    for (let made = 0; made < 4; made++) vacancies.push(await world.vacancy());
    await world.suited(world.own.id);
    await failing(vacancies.slice(0, 3).map(({ id }) => id));
    await expect(run()).rejects.toThrow("The disk is full");
    expect(await suggested()).toEqual([]);
  });
});
