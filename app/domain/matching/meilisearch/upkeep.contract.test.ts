/** The upkeep on a real Meilisearch server; what goes over the wire is `meilisearch.wire.test.ts`. */
import "~/platform/test/database";
import { Meilisearch } from "meilisearch";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { env } from "~/platform/env.server";
import { organisation } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";
import { rebuildSearch } from "../in-step/rebuild-search.server";
import { outbox } from "../in-step/search-outbox.server";
import { takeChanges } from "../in-step/take-changes.server";
import { verifySearch } from "../in-step/verify-search.server";
import { add, change, changes, numbered, peopled, remove } from "../test/search-world";
import type { Compared, Upkeep } from "../upkeep";
import { checkKeys } from "./key-check.server";
import { type Keys, mintKeys } from "./keys.server";
import { searchSides } from "./search-sides.server";
import type { Document } from "./side";
import { meilisearchStatus } from "./status.server";
import { meilisearchUpkeep } from "./upkeep.server";

const SIZE = 1_200;
const url = env.MEILI_URL ?? "http://localhost";
const master = env.MEILI_KEY;

/** Names of this run, so that nobody else's indexes are touched. */
const sides = searchSides.map((side) => ({ ...side, uid: `upkeep_${process.pid}_${side.uid}` }));
const uid = sides.find(({ side }) => side === "candidate")?.uid ?? "";

const vacancies = sides.find(({ side }) => side === "vacancy")?.uid ?? "";

const raw = new Meilisearch({ host: url, ...(master ? { apiKey: master } : {}) });
const candidates = raw.index<Document>(uid);
const held = async (id: string) => candidates.getDocument(id).catch(() => null);
const names = async () => (await raw.getRawIndexes({ limit: 1000 })).results.map((index) => index.uid);

describe.skipIf(!env.MEILI_URL)("upkeep of a real Meilisearch (skipped without MEILI_URL)", () => {
  let keys: Keys;
  let engine: Upkeep;
  const take = (byTheClock = true) => takeChanges({ byTheClock }, engine);

  beforeAll(async () => {
    keys = await mintKeys(
      { url },
      master,
      sides.map((side) => side.uid),
    );
    engine = meilisearchUpkeep({ url, writeKey: keys.write }, sides);
    await peopled(SIZE);
    await take();
  });
  beforeEach(async () => {
    await peopled(SIZE);
    await engine.rebuild();
  });
  afterAll(async () => {
    for (const side of sides) await raw.deleteIndex(side.uid).waitTask();
    await raw.deleteKey(keys.search);
  });

  it("needs no more than the keys that are made for it, which may do no more than they must", async () => {
    expect(await checkKeys({ url, searchKey: keys.search, writeKey: keys.write }, uid)).toMatchObject([
      { key: "search", ok: true },
      { key: "write", ok: true },
    ]);
    expect(await checkKeys({ url, searchKey: keys.write, writeKey: keys.search }, uid)).toMatchObject([
      { key: "search", ok: false },
      { key: "write", ok: false },
    ]);
    expect(await checkKeys({ url, searchKey: "wrong", writeKey: master }, uid)).toMatchObject([
      { words: "The search key can't search." },
      { words: "The write key can read the server's keys, which it need not." },
    ]);
    expect(
      await mintKeys(
        { url },
        master,
        sides.map((side) => side.uid),
      ),
    ).toEqual(keys);
  });

  it("holds after a rebuild what the database has, under settings that are this version's", async () => {
    expect(await engine.lacks()).toBeNull();
    const status = await meilisearchStatus({ url, writeKey: keys.write }, sides);
    expect(status.version).toMatch(/^1\.\d+\.\d+/);
    expect(status.indexes.find((index) => index.uid === uid)).toEqual({
      uid,
      held: SIZE,
      meant: SIZE,
      lacks: null,
    });
    expect(
      (await names()).filter((name) => name.endsWith("_next") && name.includes(`_${process.pid}_`)),
    ).toEqual([]);
  });

  it("hears of who is added, changed, taken off the list and removed", async () => {
    await add("newcomer");
    await change(numbered(1), { skills: ["skill-77"] });
    await change(numbered(2), { available: false });
    await remove(numbered(3));
    expect(await take()).toBe(true);
    expect(await held("newcomer")).toMatchObject({ id: "newcomer" });
    expect(await held(numbered(1))).toMatchObject({ skills: expect.arrayContaining(["skill-77"]) });
    expect([await held(numbered(2)), await held(numbered(3))]).toEqual([null, null]);
    expect(await changes()).toEqual([]);
  });

  it("hears of vacancies too, and holds each as it is meant", async () => {
    const employer = await organisation("employer", { name: "Lea Bridge Canteen" });
    const [one, other] = [await liveVacancy(employer.id), await liveVacancy(employer.id)];
    expect(await take()).toBe(true);
    await raw
      .index(vacancies)
      .updateDocuments([{ id: other.id, title: "forged" }])
      .waitTask();
    const of = (compared: Compared[]) =>
      compared.find(({ what, checksums }) => checksums && what === "vacancies");
    expect(of(await verifySearch({}, engine))).toMatchObject({ held: 2, meant: 2, mended: 1 });
    expect(of(await verifySearch({}, engine))).toMatchObject({ held: 2, meant: 2, mended: 0 });
    await asActor(system("test"), (tx) =>
      tx.vacancy.updateMany({ where: { id: { in: [one.id, other.id] } }, data: { stage: "closed" } }),
    );
    await take();
    expect((await raw.index(vacancies).getStats()).numberOfDocuments).toBe(0);
  });

  it("finds after the swap what changed in the middle of a rebuild", async () => {
    const rebuild: Upkeep["rebuild"] = ({ turnOver, ...options } = {}) =>
      engine.rebuild({
        ...options,
        async turnOver(swap) {
          await add("meanwhile");
          await remove(numbered(0));
          expect(await take()).toBe(true);
          expect(await held("meanwhile")).not.toBeNull();
          await turnOver?.(swap);
        },
      });
    await rebuildSearch({}, { ...engine, rebuild });
    expect(await held("meanwhile")).toBeNull();
    expect(await held(numbered(0))).not.toBeNull();
    expect(await take()).toBe(true);
    expect(await held("meanwhile")).not.toBeNull();
    expect(await held(numbered(0))).toBeNull();
    expect(await changes()).toEqual([]);
  });

  it("mends what somebody changed behind our back", async () => {
    await candidates.deleteDocuments([numbered(4), numbered(1_100)]).waitTask();
    await candidates.updateDocuments([{ id: numbered(5), skills: ["forged"] }]).waitTask();
    await candidates.addDocuments([{ id: "stranger" }]).waitTask();
    const [first] = (await verifySearch({}, engine)).filter(({ checksums }) => checksums);
    expect(first).toMatchObject({ what: "candidates", held: SIZE - 1, meant: SIZE, mended: 4 });
    const [second] = (await verifySearch({}, engine)).filter(({ checksums }) => checksums);
    expect(second).toMatchObject({ held: SIZE, meant: SIZE, mended: 0 });
    expect(second?.checksums?.held).toBe(second?.checksums?.meant);
    expect(await held("stranger")).toBeNull();
  });

  it("is held up by no document that the server refuses", async () => {
    await add("good-one", "not an id!", "good-two");
    expect(await take()).toBe(true);
    expect([await held("good-one"), await held("good-two")]).not.toContain(null);
    expect(await changes()).toMatchObject([
      { subject: "not an id!", failed: expect.stringMatching(/Document identifier .* is invalid/) },
    ]);
    const { candidates: count, refused } = await rebuildSearch({}, engine);
    expect([count, refused.map(({ subject }) => subject)]).toEqual([SIZE + 2, ["not an id!"]]);
    await take();
    expect(await outbox()).toMatchObject({ waiting: 0, refused: 1 });
  });

  it("fills an index that is gone, or that goes by other settings", async () => {
    await candidates.updateSettings({ rankingRules: ["words"] }).waitTask();
    expect(await engine.lacks()).toBe(`The index ${uid} has other settings than this version's.`);
    expect(await take()).toBe(true);
    expect(await engine.lacks()).toBeNull();
    await raw.deleteIndex(uid).waitTask();
    expect(await engine.lacks()).toBe(`There is no index ${uid}.`);
    expect(await take()).toBe(true);
    expect((await candidates.getStats()).numberOfDocuments).toBe(SIZE);
  });

  it("leaves nothing behind where it is stopped, and is told so by its own words", async () => {
    const stopping = new AbortController();
    const stopped = rebuildSearch({ signal: stopping.signal, onProgress: () => stopping.abort() }, engine);
    await expect(stopped).rejects.toThrow("This operation was aborted");
    await raw.index(`${uid}_next`).delete().waitTask(); // behind the deletion that the rebuild sent
    expect(await names()).not.toContain(`${uid}_next`);
    expect((await candidates.getStats()).numberOfDocuments).toBe(SIZE);
  });
});
