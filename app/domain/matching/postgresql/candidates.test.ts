import "~/platform/test/database";
import { beforeAll, describe, expect, it } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { Ask } from "../engine";
import { aCrowd } from "../example-crowd";
import { candidateRow, someoneOf } from "../example-rows";
import { heldBy } from "../score/skills-part";
import { mostPromising } from "../score/worth";
import { postgresqlCandidates } from "./candidates.server";

const tester = system("postings test");
const crowd = aCrowd(2_000);
/** Reads the telling terms first, however few there are. */
const telling = postgresqlCandidates(tester, 0);

const term = (id: string, weight: number) => ({ id, weight });
const ask: Ask = {
  skills: [term("s1", 12), term("s2", 9.5), term("q1", 8), term("s3", 7), term("s4", 5), term("l1", 3)],
  occupations: [term("o1", 20), term("o2", 12), term("o3", 6)],
  near: { latitude: 51.5643, longitude: -0.0127 },
  brokerages: null,
  licences: [],
  withinKm: null,
  readyBy: null,
  limit: 60,
};
const reachable = crowd.map((facts) => ({ ...facts, skills: [...heldBy(facts)] }));
const strays = () =>
  asActor(tester, (tx) => tx.$queryRaw<{ strays: bigint }[]>`select search.stray_postings() as strays`);

beforeAll(() =>
  asActor(tester, async (tx) => {
    for (const id of ["brokerage-0", "brokerage-1"])
      await tx.organisation.create({ data: { id, kind: "brokerage", name: id, nameKey: id } });
    await tx.candidate.createMany({ data: crowd.map(candidateRow) });
    await tx.$executeRaw`select search.count_terms()`;
  }),
);

describe("the PostgreSQL engine that reads the telling terms first", () => {
  it.each([
    ["all that a vacancy may ask", ask],
    ["skills alone", { ...ask, occupations: [] }],
    ["an occupation alone", { ...ask, skills: [] }],
    ["a vacancy without a place", { ...ask, near: null }],
    ["few", { ...ask, limit: 9 }],
    ["more than there are", { ...ask, limit: 5_000 }],
    ["a licence", { ...ask, licences: ["l0"] }],
    ["one brokerage", { ...ask, brokerages: ["brokerage-1"] }],
  ])("misses nobody among the best third: %s", async (_, asked) => {
    const sure = Math.ceil(asked.limit / 3);
    const meant = mostPromising(
      asked,
      reachable
        .filter(({ brokerageId }) => asked.brokerages?.includes(brokerageId) ?? true)
        .filter(({ licences }) => asked.licences.every((licence) => licences.includes(licence))),
    );
    const found = await telling.retrieve(asked);
    expect(meant.length).toBeGreaterThan(8);
    expect(found.slice(0, sure)).toEqual(meant.slice(0, sure));
    expect(found).toHaveLength(meant.length);
  });

  it.each([
    ["all that a vacancy may ask", ask],
    ["those who are free by a day", { ...ask, readyBy: "2026-12-01" }],
  ])("never reads every candidate there is, though the planner would: %s", async (_, asked) => {
    await asActor(tester, async (tx) => {
      const wholes = () =>
        tx.$queryRaw`select seq_scan from pg_stat_xact_user_tables where relname = 'candidate'`;
      await tx.$queryRaw`select set_config('enable_nestloop', 'off', true)`;
      const before = await wholes();
      expect(await telling.retrieve(asked)).not.toEqual([]);
      expect(await wholes()).toEqual(before);
    });
  });

  it("shows a broker nobody of another brokerage, whatever is asked", async () => {
    const own = await postgresqlCandidates(someoneOf("brokerage", "brokerage-0"), 0).retrieve(ask);
    const brokerageOf = new Map(crowd.map(({ id, brokerageId }) => [id, brokerageId]));
    expect(own.length).toBe(60);
    expect(new Set(own.map((id) => brokerageOf.get(id)))).toEqual(new Set(["brokerage-0"]));
  });
});

describe("postings", () => {
  it("follow candidates through every change, in the same transaction", async () => {
    const [one] = aCrowd(1);
    if (!one) throw new Error("nobody");
    await asActor(tester, async (tx) => {
      await tx.candidate.create({ data: { ...candidateRow(one), id: "mover", reference: "mover" } });
      await tx.candidate.update({ where: { id: "mover" }, data: { skills: ["s1", "s1", "new"], maxKm: 41 } });
      await tx.candidate.update({ where: { id: "mover" }, data: { available: false } });
      await tx.candidate.updateMany({ data: { maxKm: 12 }, where: { brokerageId: "brokerage-1" } });
      await tx.candidate.update({ where: { id: "mover" }, data: { available: true, skills: ["new"] } });
    });
    expect(await strays()).toEqual([{ strays: 0n }]);
    const found = await telling.retrieve({ ...ask, skills: [term("new", 5)], occupations: [], near: null });
    expect(found).toEqual(["mover"]);
    await asActor(tester, (tx) => tx.candidate.delete({ where: { id: "mover" } }));
    expect(await strays()).toEqual([{ strays: 0n }]);
  });

  it("are not there for anybody but the service and their own brokerage", async () => {
    const count = (actor: Parameters<typeof asActor>[0]) =>
      asActor(actor, (tx) => tx.$queryRaw<{ n: number }[]>`select count(*)::int as n from search.posting`);
    const [all] = await count(tester);
    const [own] = await count(someoneOf("brokerage", "brokerage-0"));
    const [employer] = await count(someoneOf("employer", "brokerage-0x"));
    expect(own?.n).toBeGreaterThan(0);
    expect(own?.n).toBeLessThan(all?.n ?? 0);
    expect(employer?.n).toBe(0);
  });
});
