/** A wire contract, not Meilisearch: what becomes of a server's bad answers, of every kind, by every verb. */
import { afterEach, describe, expect, it } from "vitest";
import { EngineFailure } from "../engine";
import { failedTask } from "../test/pretend-server";
import { closeWires, verbs, wired } from "../test/wired";
import { checkKeys } from "./key-check.server";
import type { Answer, Sent } from "./loopback-server";

afterEach(closeWires);

describe("a bad answer of the search server (a wire contract, not Meilisearch)", () => {
  const json = (status: number, message: string, code: string, type = "invalid_request"): Answer => ({
    status,
    body: { message, code, type, link: "" },
  });

  it.each<[string, Answer, RegExp]>([
    [
      "refuses the key",
      json(403, "The provided API key is invalid.", "invalid_api_key", "auth"),
      /API key is invalid/,
    ],
    ["is overwhelmed", { status: 503, body: "<h1>503 Service Unavailable</h1>" }, /Meilisearch could not/],
    ["hides behind a proxy that answers", { body: "<h1>Welcome</h1>" }, /Meilisearch could not/],
    ["does not answer in time", undefined, /timeout|timed out/],
  ])(
    "becomes a failure of the engine, by every verb, where it %s",
    async (_, answer, words) => {
      const wire = await wired({ before: () => answer });
      const checked = new Set(["checking keys"]); // it is there to be told so: the next test
      for (const [name, verb] of Object.entries(verbs)) {
        if (checked.has(name)) continue;
        const failure = await verb(wire).then(
          () => expect.fail(`${name} did not fail`),
          (error: unknown) => error,
        );
        expect(failure, name).toBeInstanceOf(EngineFailure);
        expect(String(failure), name).toMatch(words);
        expect(String(failure), name).not.toContain("a-secret-key");
      }
    },
    60_000,
  );

  it("shows which key can do too little, and which too much", async () => {
    const refused = json(403, "The provided API key is invalid.", "invalid_api_key", "auth");
    const said = async (wrong: (sent: Sent) => boolean) => {
      const { url } = await wired({ before: (one) => (wrong(one) ? refused : "go on") });
      return (await checkKeys({ url, searchKey: "s", writeKey: "w" }, "candidates_v1")).map(
        ({ words }) => words,
      );
    };
    const rightly = ({ path }: Sent) => path.startsWith("/keys");
    expect(await said(() => true)).toEqual(["The search key can't search.", "The write key can't write."]);
    expect(await said((one) => rightly(one))).toEqual([
      "The search key can write, which it need not.",
      "The write key can write and can't read the server's keys.",
    ]);
    expect(await said(() => false)).toEqual([
      "The search key can write, which it need not.",
      "The write key can read the server's keys, which it need not.",
    ]);
  });

  const tasksAre =
    (task: Answer) =>
    ({ path }: Sent) =>
      path.startsWith("/tasks/") ? task : "go on";

  it("shows when a task that was accepted fails afterwards, is cancelled, or is never done", async () => {
    const telling = async (task: Answer) => {
      const { engine, everything } = await wired({ before: tasksAre(task) });
      return engine.refresh(everything);
    };
    const full = failedTask("No space left on device", "no_space_left_on_device", "system");
    await expect(telling(full)).rejects.toThrow(
      "Meilisearch could not take candidates: No space left on device",
    );
    await expect(telling({ body: { uid: 1, status: "canceled", error: null } })).rejects.toThrow(
      "could not take candidates: canceled",
    );
    await expect(telling({ body: { uid: 1, status: "processing" } })).rejects.toThrow(
      /timeout of 1000ms has exceeded on task/,
    );
  });

  it("is no matter where tasks finish out of order", async () => {
    const looks = new Map<string, number>();
    const wire = await wired({
      size: 3_500,
      filled: false,
      before({ path }) {
        if (!path.startsWith("/tasks/")) return "go on";
        // The earlier of those under way are looked at more often before they are done.
        const seen = (looks.get(path) ?? 0) + 1;
        looks.set(path, seen);
        if (seen <= 4 - (Number(path.slice("/tasks/".length)) % 4))
          return { body: { uid: 0, status: "processing" } };
        return "go on";
      },
    });
    const { candidates } = await wire.engine.rebuild();
    expect(candidates).toBe(3_500);
    expect(Math.max(...looks.values())).toBeGreaterThan(4);
    for (const { uid, ids } of wire.sides) expect(wire.idsIn(uid)).toHaveLength(ids.length);
  });

  it.each<[string, Answer]>([
    ["refused", json(400, "Swap refused.", "invalid_swap_indexes")],
    ["taken on, and fails", undefined],
  ])("leaves what is in use as it was, and nothing beside it, where a swap is %s", async (_, answer) => {
    let swap = "";
    const wire = await wired({
      before({ path }) {
        if (path === "/swap-indexes" && answer) return answer;
        if (path === "/swap-indexes") swap = `/tasks/${wire.tasks.length}`;
        return path === swap ? failedTask("Swap refused.", "index_not_found") : "go on";
      },
    });
    await expect(wire.engine.rebuild()).rejects.toThrow(
      "Meilisearch could not swap the indexes: Swap refused.",
    );
    for (const { uid, ids } of wire.sides) {
      expect(wire.idsIn(uid)).toEqual([...ids].sort());
      expect(wire.indexes.has(`${uid}_next`)).toBe(false);
    }
  });

  it("shows as a lack where an index is missing", async () => {
    const { engine, sides, indexes } = await wired();
    expect(await engine.lacks()).toBeNull();
    indexes.clear();
    expect(await engine.lacks()).toBe(`There is no index ${sides[0]?.uid}.`);
  });

  it("shows when nobody is there", async () => {
    const wire = await wired();
    await wire.close();
    for (const search of Object.values(wire.searches)) await expect(search()).rejects.toThrow(EngineFailure);
    await expect(wire.engine.refresh(wire.everything)).rejects.toThrow(EngineFailure);
  });
});
