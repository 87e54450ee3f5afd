import "~/platform/test/database";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { log } from "~/platform/log.server";
import { rebuildSearch } from "../in-step/rebuild-search.server";
import { outbox, refusedChanges } from "../in-step/search-outbox.server";
import { takeChanges } from "../in-step/take-changes.server";
import { postgresqlUpkeep } from "../postgresql/upkeep.server";
import { failedTask } from "../test/pretend-server";
import { add, change, changes, numbered, peopled, remove } from "../test/search-world";
import { CANDIDATES, closeServed, served } from "../test/served";

const SIZE = 40;
beforeEach(async () => {
  await peopled(SIZE);
  await takeChanges({ byTheClock: true }, postgresqlUpkeep()); // no test rests for the failures of another
});
afterEach(async () => {
  vi.restoreAllMocks();
  await closeServed();
});

describe("a document that the server refuses", () => {
  it("is found among the others, kept with the server's words, and holds up nobody", async () => {
    const { take, idsIn } = await served();
    const warned = vi.spyOn(log, "warn");
    const good = Array.from({ length: 9 }, (_, at) => `good-${at}`);
    await add(...good.slice(0, 5), "not an id!", ...good.slice(5));
    expect(await take()).toBe(true);
    expect(idsIn(CANDIDATES)).toEqual(expect.arrayContaining(good));
    expect(await changes()).toMatchObject([
      { subject: "not an id!", failed: expect.stringContaining("is invalid") },
    ]);
    expect(await outbox()).toEqual({ waiting: 0, oldest: null, refused: 1 });
    expect(await refusedChanges(5)).toMatchObject([{ side: "candidate", subject: "not an id!" }]);
    expect(warned).toHaveBeenCalledTimes(1);

    await change("not an id!", { available: false });
    await take();
    expect(await outbox()).toMatchObject({ waiting: 0, refused: 0 });
  });

  it("keeps no rebuild from ending, and is shown after it", async () => {
    await add("not an id!");
    const { engine, take, idsIn } = await served(undefined, false);
    const { candidates: held, refused } = await rebuildSearch({}, engine);
    expect(held).toBe(SIZE);
    expect(refused).toMatchObject([{ subject: "not an id!", why: expect.stringContaining("is invalid") }]);
    await take();
    expect(idsIn(CANDIDATES)).toHaveLength(SIZE);
    expect(await outbox()).toMatchObject({ waiting: 0, refused: 1 });
    await remove("not an id!");
    await take();
    expect(await outbox()).toMatchObject({ waiting: 0, refused: 0 });
  });

  it("is not blamed where the server refuses everything", async () => {
    let refusing = true;
    const { take } = await served(({ path }) =>
      refusing && path.startsWith("/tasks/")
        ? failedTask("Everything is wrong", "invalid_document_fields")
        : "go on",
    );
    await change(numbered(4), { skills: ["skill-5"] });
    await change(numbered(5), { skills: ["skill-5"] });
    expect(await take(true)).toBe(false);
    expect(await outbox()).toMatchObject({ waiting: 2, refused: 0 });
    refusing = false;
    expect(await take(true)).toBe(true);
  });
});
