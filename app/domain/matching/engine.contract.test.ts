import "~/platform/test/database";
import { Meilisearch } from "meilisearch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { distanceKm } from "~/domain/places/distance";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { searchServer } from "~/platform/env.server";
import { type Ask, type CandidateEngine, EngineFailure } from "./engine";
import { aCrowd } from "./example-crowd";
import { candidateRow } from "./example-rows";
import { candidateDocuments } from "./meilisearch/candidate-documents.server";
import { SETTINGS } from "./meilisearch/candidate-index";
import { meilisearchCandidates } from "./meilisearch/candidates.server";
import { meilisearchUpkeep } from "./meilisearch/upkeep.server";
import { postgresqlCandidates } from "./postgresql/candidates.server";
import type { CandidateFacts } from "./score/facts";
import { heldBy } from "./score/skills-part";
import { mostPromising } from "./score/worth";

const tester = system("contract test");
const free = [null, "2026-11-22", "2026-12-01", "2027-01-15"];
const crowd = aCrowd(150).map((one, at) => ({ ...one, availableFrom: free[at % free.length] ?? null }));
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
  withinKm: null,
  readyBy: null,
  limit: 200,
  ...given,
});

const add = (facts: CandidateFacts) =>
  asActor(tester, (tx) => tx.candidate.create({ data: candidateRow(facts) }));
const change = (id: string, data: { skills?: string[]; available?: boolean }) =>
  asActor(tester, (tx) => tx.candidate.update({ where: { id }, data }));
const remove = (id: string) => asActor(tester, (tx) => tx.candidate.delete({ where: { id } }));

const isNear = ({ near, withinKm }: Ask, facts: CandidateFacts) =>
  near === null || withinKm === null || distanceKm(near, facts) <= withinKm;

const expected = (ask: Ask) =>
  mostPromising(
    ask,
    crowd
      .filter(({ brokerageId }) => ask.brokerages?.includes(brokerageId) ?? true)
      .filter(({ licences }) => ask.licences.every((licence) => licences.includes(licence)))
      .filter(({ availableFrom }) => !ask.readyBy || !availableFrom || availableFrom <= ask.readyBy)
      .filter((facts) => isNear(ask, facts))
      .map((facts) => ({ ...facts, skills: [...heldBy(facts)] })),
  );

beforeAll(() =>
  asActor(tester, async (tx) => {
    for (const id of ["brokerage-0", "brokerage-1"])
      await tx.organisation.create({ data: { id, kind: "brokerage", name: id, nameKey: id } });
    await tx.candidate.createMany({ data: crowd.map(candidateRow) });
  }),
);

/** @param follow makes the engine hold what the database holds of these, where it does not by itself */
function keepsItsPromises(engine: CandidateEngine, follow: (ids: readonly string[]) => Promise<unknown>) {
  it.each<[string, Ask, number]>([
    ["all that a vacancy may ask", asked(), 60],
    ["skills alone", asked({ occupations: [] }), 50],
    ["one skill alone", asked({ skills: [term("s7", 35)], occupations: [] }), 15],
    ["two skills of one weight", asked({ skills: [term("s7", 9), term("s8", 9)], occupations: [] }), 20],
    ["an occupation alone", asked({ skills: [] }), 15],
    ["a vacancy without a place", asked({ near: null }), 100],
    ["one brokerage", asked({ brokerages: ["brokerage-1"] }), 25],
    ["two brokerages", asked({ brokerages: ["brokerage-0", "brokerage-1"] }), 60],
    ["no brokerage", asked({ brokerages: [] }), 0],
    ["a licence", asked({ licences: ["l0"] }), 15],
    ["two licences and a few", asked({ licences: ["l0", "l1"], limit: 3 }), 3],
    ["within a distance", asked({ withinKm: 6 }), 10],
    ["further than they travel", asked({ withinKm: 500 }), 60],
    ["within no distance at all", asked({ withinKm: 0 }), 0],
    ["within a distance of nowhere", asked({ near: null, withinKm: 6 }), 100],
    ["ready now", asked({ readyBy: "2026-11-22" }), 30],
    ["ready before anybody who gives a day", asked({ readyBy: "2020-01-01" }), 15],
    [
      "ready, near, of one brokerage",
      asked({ readyBy: "2026-12-01", withinKm: 12, brokerages: ["brokerage-0"] }),
      8,
    ],
    ["only a few", asked({ limit: 5 }), 5],
  ])("finds the most promising in order: %s", async (_, ask, least) => {
    const found = await engine.retrieve(ask);
    expect(found).toEqual(expected(ask));
    expect(found.length).toBeGreaterThanOrEqual(least);
  });

  it("finds nobody where nothing is asked for", async () => {
    expect(await engine.retrieve(asked({ skills: [], occupations: [] }))).toEqual([]);
  });

  it("finds nobody by a skill that is not there, or by one that would say more than a skill", async () => {
    for (const id of [
      "s99",
      "S1",
      's1" OR brokerageId = "brokerage-0',
      "s1\\",
      "s1' OR 'a' = 'a",
      "'; drop table candidate; --",
      "] OR skills EXISTS",
      "",
      "s".repeat(10_000),
    ])
      expect(await engine.retrieve(asked({ skills: [term(id, 35)], occupations: [] })), id).toEqual([]);
    const sly = asked({ brokerages: ['x" OR skills = "s1'], licences: ['"', "\\"] });
    expect(await engine.retrieve(sly)).toEqual([]);
    expect(
      await engine.retrieve(asked({ occupations: [term('o1"] OR skills IN ["s1', 20)], skills: [] })),
    ).toEqual([]);
  });

  it("sees a candidate who was added, changed, taken off the list or removed", async () => {
    const newcomer = { ...crowd[0], ...leyton, id: "newcomer", skills: ["s8"], maxKm: 5 } as CandidateFacts;
    const find = async () => {
      await follow(["newcomer", "never-there"]);
      return engine.retrieve(asked({ skills: [term("only-theirs", 35)], occupations: [] }));
    };
    await add(newcomer);
    expect(await find()).toEqual([]);
    await change("newcomer", { skills: ["only-theirs"] });
    expect(await find()).toEqual(["newcomer"]);
    await change("newcomer", { available: false });
    expect(await find()).toEqual([]);
    await change("newcomer", { available: true });
    expect(await find()).toEqual(["newcomer"]);
    await remove("newcomer");
    expect(await find()).toEqual([]);
  });
}

describe("the PostgreSQL engine", () => keepsItsPromises(postgresqlCandidates(tester), async () => {}));

describe.skipIf(!searchServer)("the Meilisearch engine (skipped without MEILI_URL)", () => {
  const { url, searchKey, writeKey } = searchServer ?? { url: "http://localhost" };
  const uid = `candidates_contract_${process.pid}`;
  const side = {
    side: "candidate",
    what: "candidates",
    uid,
    settings: SETTINGS,
    source: candidateDocuments,
  } as const;
  const upkeep = meilisearchUpkeep({ url, writeKey }, [side]);

  beforeAll(() => upkeep.rebuild());
  afterAll(() => new Meilisearch({ host: url, apiKey: writeKey ?? "" }).deleteIndex(uid).waitTask());

  keepsItsPromises(meilisearchCandidates({ url, searchKey, uid }), (ids) =>
    upkeep.refresh(ids.map((subject) => ({ side: "candidate", subject }))),
  );

  it.each([
    ["the index is missing", { url, searchKey, uid: `${uid}_missing` }, /not found/],
    ["the key is wrong", { url, searchKey: "wrong", uid }, /API key is invalid/],
    ["nobody is there", { url: "http://127.0.0.1:9", searchKey, uid }, /fetch failed|ECONNREFUSED/i],
    ["it takes too long", { url, searchKey, uid, searchWait: 0 }, /timeout|timed out/i],
  ])("says so as an engine's failure, and no key, where %s", async (_, options, words) => {
    const searching = meilisearchCandidates(options).retrieve(asked());
    await expect(searching).rejects.toThrow(EngineFailure);
    await expect(searching).rejects.toThrow(words);
    if (options.searchKey) await expect(searching).rejects.not.toThrow(options.searchKey);
  });
});
