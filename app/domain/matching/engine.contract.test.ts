import "~/platform/test/database";
import { Meilisearch } from "meilisearch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { env } from "~/platform/env.server";
import { candidateSource } from "./candidate-source.server";
import type { Ask, MatchingEngine } from "./engine";
import { aCrowd } from "./example-crowd";
import { candidateRow } from "./example-rows";
import type { CandidateFacts } from "./facts";
import { meilisearchEngine } from "./meilisearch-engine.server";
import { postgresqlEngine } from "./postgresql-engine.server";
import { heldBy } from "./skills-part";
import { mostPromising } from "./worth";

const tester = system("contract test");
const crowd = aCrowd(150);
const leyton = { latitude: 51.5643, longitude: -0.0127 };

const term = (id: string, weight: number) => ({ id, weight });
const asked = (given: Partial<Ask> = {}): Ask => ({
  skills: [
    term("s1", 12),
    term("s2", 9.5),
    term("q1", 8),
    term("s3", 7),
    term("s4", 5),
    term("l1", 3),
    term("s5", 2),
    term("s6", 1),
  ],
  occupations: [term("o1", 20), term("o2", 12)],
  near: leyton,
  brokerages: null,
  licences: [],
  limit: 200,
  ...given,
});

const add = (facts: CandidateFacts) =>
  asActor(tester, (tx) => tx.candidate.create({ data: candidateRow(facts) }));
const change = (id: string, data: { skills?: string[]; available?: boolean }) =>
  asActor(tester, (tx) => tx.candidate.update({ where: { id }, data }));
const remove = (id: string) => asActor(tester, (tx) => tx.candidate.delete({ where: { id } }));

const expected = (ask: Ask, of: readonly CandidateFacts[] = crowd) =>
  mostPromising(
    ask,
    of
      .filter(({ brokerageId }) => ask.brokerages?.includes(brokerageId) ?? true)
      .filter(({ licences }) => ask.licences.every((licence) => licences.includes(licence)))
      .map((facts) => ({ ...facts, skills: [...heldBy(facts)] })),
  );

beforeAll(() =>
  asActor(tester, async (tx) => {
    for (const id of ["brokerage-0", "brokerage-1"])
      await tx.organisation.create({ data: { id, kind: "brokerage", name: id, nameKey: id } });
    await tx.candidate.createMany({ data: crowd.map(candidateRow) });
  }),
);

function keepsItsPromises(engine: MatchingEngine) {
  beforeAll(async () => {
    await engine.rebuild();
  });

  it.each([
    ["all that a vacancy may ask", asked()],
    ["skills alone", asked({ occupations: [] })],
    ["one skill alone", asked({ skills: [term("s7", 35)], occupations: [] })],
    ["an occupation alone", asked({ skills: [] })],
    ["a vacancy without a place", asked({ near: null })],
    ["one brokerage", asked({ brokerages: ["brokerage-1"] })],
    ["two brokerages", asked({ brokerages: ["brokerage-0", "brokerage-1"] })],
    ["no brokerage", asked({ brokerages: [] })],
    ["a licence", asked({ licences: ["l0"] })],
    ["two licences and a few", asked({ licences: ["l0", "l1"], limit: 3 })],
    ["only a few", asked({ limit: 5 })],
  ])("finds the most promising in order: %s", async (_, ask) => {
    expect(await engine.retrieve(ask)).toEqual(expected(ask));
  });

  it("finds nobody where nothing is asked for", async () => {
    expect(await engine.retrieve(asked({ skills: [], occupations: [] }))).toEqual([]);
  });

  it("finds nobody by a skill that is not there, or by one that would say more than a skill", async () => {
    for (const id of [
      "s99",
      's1" OR brokerageId = "brokerage-0',
      "s1\\",
      "'; drop table candidate; --",
      "",
      "s".repeat(400),
    ])
      expect(await engine.retrieve(asked({ skills: [term(id, 35)], occupations: [] }))).toEqual([]);
    const sly = asked({ brokerages: ['x" OR skills = "s1'], licences: ['"', "\\"] });
    expect(await engine.retrieve(sly)).toEqual([]);
  });

  it("sees a candidate who was added, changed, taken off the list or removed, once refreshed", async () => {
    const newcomer = {
      ...aCrowd(1)[0],
      ...leyton,
      id: "newcomer",
      skills: ["s8"],
      maxKm: 5,
    } as CandidateFacts;
    const find = () => engine.retrieve(asked({ skills: [term("only-theirs", 35)], occupations: [] }));
    await add(newcomer);
    await engine.refresh(["newcomer"]);
    expect(await find()).toEqual([]);
    await change("newcomer", { skills: ["only-theirs"] });
    await engine.refresh(["newcomer"]);
    expect(await find()).toEqual(["newcomer"]);
    await change("newcomer", { available: false });
    await engine.refresh(["newcomer"]);
    expect(await find()).toEqual([]);
    await change("newcomer", { available: true });
    await engine.refresh(["newcomer"]);
    expect(await find()).toEqual(["newcomer"]);
    await remove("newcomer");
    await engine.refresh(["newcomer", "never-there"]);
    expect(await find()).toEqual([]);
  });

  it("holds after a rebuild what the database holds, and answers all the while", async () => {
    const progress: number[] = [];
    let finished = false;
    const rebuilding = engine
      .rebuild((done) => progress.push(done))
      .finally(() => {
        finished = true;
      });
    const searching = async () => {
      do expect(await engine.retrieve(asked())).toEqual(expected(asked()));
      while (!finished);
    };
    const [held] = await Promise.all([rebuilding, searching()]);
    expect(held).toBe(crowd.length);
    expect(progress.at(-1)).toBe(crowd.length);
    expect(await engine.retrieve(asked())).toEqual(expected(asked()));
  });

  it("says that it is well", async () => {
    expect(await engine.health()).toMatchObject({ ok: true, detail: expect.stringMatching(/^[A-Z].*\.$/) });
  });
}

describe("the PostgreSQL engine", () => keepsItsPromises(postgresqlEngine(tester)));

describe.skipIf(!env.MEILI_URL)("the Meilisearch engine (skipped without MEILI_URL)", () => {
  const url = env.MEILI_URL ?? "http://localhost";
  const uid = `contract_${process.pid}`;
  const key = env.MEILI_KEY ? { key: env.MEILI_KEY } : {};
  keepsItsPromises(meilisearchEngine({ url, uid, ...key }, candidateSource));

  afterAll(async () => {
    const client = new Meilisearch({ host: url, ...(env.MEILI_KEY ? { apiKey: env.MEILI_KEY } : {}) });
    await client.deleteIndex(uid).waitTask();
  });
});
