import "~/platform/test/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ownerPool } from "~/platform/database/db.server";
import { until } from "~/platform/test/until";
import { EngineFailure } from "../engine";
import type { Answer } from "../meilisearch/loopback-server";
import { postgresqlUpkeep } from "../postgresql/upkeep.server";
import { add, change, changes, numbered, peopled, remove } from "../test/search-world";
import { CANDIDATES, closeServed, isDocuments, type Served, served } from "../test/served";
import type { Upkeep } from "../upkeep";
import { rebuildSearch } from "./rebuild-search.server";
import { takeChanges } from "./take-changes.server";

const SIZE = 40;
beforeEach(async () => {
  await peopled(SIZE);
  await takeChanges({ byTheClock: true }, postgresqlUpkeep()); // no test rests for the failures of another
});
afterEach(closeServed);

const waitingLocks = async () => {
  const { rows } = await ownerPool().query(
    "select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())",
  );
  return rows.length;
};

describe("a server that holds nothing yet, or goes by other settings", () => {
  it("is filled, with its settings first, before a change is told", async () => {
    const { take, idsIn, sent } = await served(undefined, false);
    await change(numbered(1), { skills: ["skill-3"] });
    expect(await take()).toBe(true);
    expect(idsIn(CANDIDATES)).toHaveLength(SIZE);
    expect(sent.findIndex(({ path }) => path.endsWith("/settings"))).toBeLessThan(
      sent.findIndex((one) => isDocuments(one, `${CANDIDATES}_next`)),
    );
    expect(idsIn(`${CANDIDATES}_next`)).toEqual([]);
  });

  it("is looked after by the clock where nothing changes", async () => {
    const { take, idsIn, indexes } = await served();
    const held = indexes.get(CANDIDATES);
    if (held) held.settings.rankingRules = ["words"];
    await take();
    expect(held?.settings.rankingRules).toEqual(["words"]);
    await take(true);
    expect(indexes.get(CANDIDATES)?.settings.rankingRules).not.toEqual(["words"]);
    expect(idsIn(CANDIDATES)).toHaveLength(SIZE);
  });
});

describe("a change in the middle of a rebuild", () => {
  /** Runs `meanwhile` when the rebuild has read and sent everybody, and is about to swap. */
  async function rebuiltWhile(meanwhile: (server: Served) => Promise<void>, wrong?: Answer) {
    const server = await served(({ path }) => (wrong && path === "/swap-indexes" ? wrong : "go on"));
    const rebuild: Upkeep["rebuild"] = ({ turnOver, ...options } = {}) =>
      server.engine.rebuild({
        ...options,
        turnOver: async (swap) => {
          await meanwhile(server);
          await turnOver?.(swap);
        },
      });
    return { ...server, rebuilt: rebuildSearch({}, { ...server.engine, rebuild }) };
  }

  it("is found at once in the index in use, waits for the new one too, and is found there after the swap", async () => {
    const { rebuilt, take, idsIn } = await rebuiltWhile(async (server) => {
      await add("meanwhile");
      await remove(numbered(0));
      expect(await server.take()).toBe(true);
      expect(server.idsIn(CANDIDATES)).toContain("meanwhile");
      expect(server.idsIn(CANDIDATES)).not.toContain(numbered(0));
    });
    await rebuilt;
    expect(await changes()).toMatchObject([
      { subject: "meanwhile", told: false },
      { subject: numbered(0), told: false },
    ]);
    expect(idsIn(CANDIDATES)).not.toContain("meanwhile");
    expect(await take()).toBe(true);
    expect(idsIn(CANDIDATES)).toContain("meanwhile");
    expect(idsIn(CANDIDATES)).not.toContain(numbered(0));
    expect(await changes()).toEqual([]);
  });

  it("that is just being told is waited for before the swap", async () => {
    let slow: string | null = null;
    const { take, engine, sent, idsIn, tasks } = await served((one) => {
      if (slow === null && isDocuments(one)) slow = `/tasks/${tasks.length}`;
      return one.path === slow ? { body: { uid: 0, status: "processing" } } : "go on";
    });
    await add("slow");
    const taking = take();
    await until("the change is being told", () => slow !== null);
    const rebuilt = rebuildSearch({}, engine);
    await until("the rebuild waits for its turn", async () => (await waitingLocks()) === 1);
    expect(sent.some(({ path }) => path === "/swap-indexes")).toBe(false);
    slow = "";
    expect(await taking).toBe(true);
    await rebuilt;
    await take(true);
    expect(idsIn(CANDIDATES)).toContain("slow");
    expect(await changes()).toEqual([]);
  });

  it("is not kept for a rebuild that came to nothing", async () => {
    const { rebuilt, take, idsIn, indexes } = await rebuiltWhile(
      async (server) => {
        await add("meanwhile");
        await server.take();
        expect(await changes()).toMatchObject([{ subject: "meanwhile", told: true }]);
      },
      {
        status: 500,
        body: { message: "An internal error has occurred.", code: "internal", type: "internal" },
      },
    );
    await expect(rebuilt).rejects.toThrow(EngineFailure);
    expect(idsIn(CANDIDATES)).toContain("meanwhile");
    expect(indexes.has(`${CANDIDATES}_next`)).toBe(false);
    await remove("meanwhile");
    await take(true);
    expect(await changes()).toEqual([]);
    expect(idsIn(CANDIDATES)).toHaveLength(SIZE);
  });

  it("finds no second rebuild beside the first", async () => {
    const { rebuilt } = await rebuiltWhile(async ({ engine }) => {
      await expect(rebuildSearch({}, engine)).rejects.toThrow("is being rebuilt already");
    });
    await rebuilt;
  });
});

describe("a rebuild that is stopped", () => {
  it("leaves what is in use as it was, nothing beside it, and what changed waiting", async () => {
    const stopping = new AbortController();
    const { engine, idsIn, indexes, sent } = await served((one) => {
      if (isDocuments(one, `${CANDIDATES}_next`)) stopping.abort();
      return "go on";
    });
    await add("waits");
    const rebuilding = rebuildSearch({ signal: stopping.signal }, engine);
    await expect(rebuilding).rejects.toThrow("This operation was aborted");
    expect(idsIn(CANDIDATES)).toHaveLength(SIZE);
    expect(indexes.has(`${CANDIDATES}_next`)).toBe(false);
    expect(sent.some(({ path }) => path === "/swap-indexes")).toBe(false);
    expect(await changes()).toMatchObject([{ subject: "waits" }]);
  });
});
