import "~/platform/test/database";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { takeChanges } from "~/domain/matching/in-step/take-changes.server";
import type { Answer, Sent } from "~/domain/matching/meilisearch/loopback-server";
import { searchSides } from "~/domain/matching/meilisearch/search-sides.server";
import { meilisearchUpkeep } from "~/domain/matching/meilisearch/upkeep.server";
import { pretendServer } from "~/domain/matching/test/pretend-server";
import { add, changes, numbered, peopled } from "~/domain/matching/test/search-world";
import { temporaryFolder } from "~/platform/test/temporary-folder";
import { runOnTestDatabase } from "./test/run-command";

const SIZE = 30;
const uid = searchSides.find(({ side }) => side === "candidate")?.uid ?? "";
const { folder, remove } = temporaryFolder();
const closing: (() => Promise<void>)[] = [];

beforeEach(() => peopled(SIZE));
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
afterAll(remove);

/** Runs a command on the test's database, where nothing serves on port 9. */
const run = (args: string[], environment: Record<string, string> = {}) =>
  runOnTestDatabase("search", args, folder, { PORT: "9", ...environment });

const refused: Answer = {
  status: 403,
  body: { message: "The provided API key is invalid.", code: "invalid_api_key", type: "auth", link: "" },
};

/** A server that lets each key do what it is for, and how to reach it. */
async function served(before: (sent: Sent) => Answer | "go on" = () => "go on") {
  const server = await pretendServer((one) => {
    const may = {
      search: one.path === "/multi-search" || one.path.endsWith("/fetch"),
      write: !one.path.startsWith("/keys"),
      master: true,
    }[one.key ?? ""];
    return may ? before(one) : refused;
  });
  closing.push(server.close);
  const environment = { MEILI_URL: server.url, MEILI_SEARCH_KEY: "search", MEILI_WRITE_KEY: "write" };
  const fill = () => meilisearchUpkeep({ url: server.url, writeKey: "write" }, searchSides).rebuild();
  return { ...server, fill, run: (...args: string[]) => run(args, environment) };
}

describe("npm run search", () => {
  test.each([
    ["nothing", []],
    ["something that it can't do", ["polish"]],
    ["two things", ["rebuild", "verify"]],
    ["an option where it means nothing", ["verify", "--database"]],
  ])("asked for %s says what it can do, and ends with status 2", async (_, args) => {
    const said = await run(args);
    expect(said.errors).toMatch(/^Say what to do about search:\n {2}npm run search -- status/m);
    expect(said).toMatchObject({ status: 2, out: "" });
  });
});

describe("npm run search -- status", () => {
  test("on the database alone says so, and what waits", async () => {
    await add("waits");
    const said = await run(["status"]);
    expect(said).toMatchObject({ status: 0, errors: "" });
    expect(said.out).toMatch(/^The database does the matching\.\n1 change waits, the oldest for \d+ s\.\n$/);
  });

  test("names the server, its version, its indexes, what they hold and what the keys may do", async () => {
    const server = await served();
    await server.fill();
    const said = await server.run("status");
    expect(said.out.split("\n")).toEqual(
      expect.arrayContaining([
        `Meilisearch 0.0.0 at ${server.url}`,
        `  ${uid}: ${SIZE} held of ${SIZE}`,
        "  The search key can search and can't write.",
        "  The write key can write and can't read the server's keys.",
        "No change waits.",
        "No service answers on this machine.",
      ]),
    );
    expect(said.status).toBe(0);
  });

  test("ends with status 1 where an index is missing", async () => {
    const said = await (await served()).run("status");
    expect(said.out).toContain(`  ${uid}: none held of ${SIZE}. There is no index ${uid}.`);
    expect(said.status).toBe(1);
  });

  test("ends with status 1 where a document was refused, and says which and why", async () => {
    const server = await served();
    await server.fill();
    await add("not an id!");
    await takeChanges({}, meilisearchUpkeep({ url: server.url, writeKey: "write" }, searchSides));
    const said = await server.run("status");
    expect(said.out).toMatch(
      /^Refused: candidate not an id!: Meilisearch could not take candidates: .* is invalid\.$/m,
    );
    expect(said.status).toBe(1);
  });

  test("ends with status 1 where the server is away, and says what waits all the same", async () => {
    await add("waits");
    const server = await served();
    await server.close();
    closing.length = 0;
    const said = await server.run("status");
    expect(said.out).toMatch(
      /^Meilisearch at http.*\n {2}Meilisearch could not check the keys: .*ECONNREFUSED/m,
    );
    expect(said.out).toMatch(/^1 change waits/m);
    expect(said.status).toBe(1);
  });
});

describe("npm run search -- rebuild", () => {
  test("fills the server, tells it what waits, and says how much and how long", async () => {
    await add("waits");
    const server = await served();
    const said = await server.run("rebuild");
    expect(said.out).toMatch(/^31 candidates and 0 vacancies are held anew, in \d+\.\d s\.$/m);
    expect(said.status).toBe(0);
    expect(server.idsIn(uid)).toHaveLength(SIZE + 1);
    expect(await changes()).toEqual([]);
  });

  test.each([
    ["without a server", false, ["rebuild"]],
    ["with --database", true, ["rebuild", "--database"]],
  ])("%s works the database's own tables out anew, and asks no server", async (_, beside, args) => {
    const server = await served();
    const said = beside ? await server.run(...args) : await run(args);
    expect(said.out).toMatch(/^30 candidates and 0 vacancies are held anew, in \d+\.\d s\.$/m);
    expect(server.sent).toEqual([]);
  });

  test("that is stopped ends with status 130, and leaves what was there", async () => {
    let stop = () => {};
    const server = await served(({ path }) => {
      if (path.endsWith("_next/documents")) stop();
      return "go on";
    });
    await server.fill();
    stop = () => process.kill(pid, "SIGINT");
    let pid = 0;
    const environment = { PORT: "9", MEILI_URL: server.url, MEILI_WRITE_KEY: "write" };
    const said = await runOnTestDatabase("search", ["rebuild"], folder, environment, (started) => {
      pid = started;
    });
    expect(said.errors).toMatch(/Stopped\. Nothing was changed\./);
    expect(said.status).toBe(130);
    expect(server.idsIn(uid)).toHaveLength(SIZE);
    expect(server.indexes.has(`${uid}_next`)).toBe(false);
  });

  test("says why it can't, without a stack, where the server refuses the key", async () => {
    const server = await served(() => refused);
    const said = await server.run("rebuild");
    expect(said.errors).toMatch(/Meilisearch could not .*: The provided API key is invalid\./);
    expect(said.errors).not.toMatch(/\n\s+at /);
    expect(said).toMatchObject({ status: 1, out: "" });
  });
});

describe("npm run search -- verify", () => {
  test("puts right what differs, and says what it found", async () => {
    const server = await served();
    await server.fill();
    server.indexes.get(uid)?.documents.delete(numbered(1));
    const said = await server.run("verify");
    expect(said.out).toMatch(/^\d+ postings held of \d+: all as it should be\.$/m);
    expect(said.out).toMatch(
      /^29 candidates held of 30, checksums [0-9a-f]{16} and [0-9a-f]{16}: 1 put right\.$/m,
    );
    expect(said.status).toBe(0);
    expect(server.idsIn(uid)).toHaveLength(SIZE);
  });
});

describe("npm run search -- keys", () => {
  test("makes one key that may only search and one that may write, once, and prints them for the environment", async () => {
    const server = await served();
    const asMaster = () => run(["keys"], { MEILI_URL: server.url, MEILI_KEY: "master" });
    const said = await asMaster();
    expect(said.out).toBe("MEILI_SEARCH_KEY=key-0\nMEILI_WRITE_KEY=key-1\n");
    const made = server.sent.filter(({ method, path }) => method === "POST" && path === "/keys");
    expect(made.map(({ body }) => body)).toMatchObject([
      { actions: ["search", "documents.get"], indexes: expect.arrayContaining(["candidates_*"]) },
      { actions: expect.not.arrayContaining(["*", "keys.get", "keys.create"]) },
    ]);
    expect((await asMaster()).out).toBe(said.out);
  });

  test("without a server says that there is none", async () => {
    const said = await run(["keys"]);
    expect(said.errors).toMatch(/MEILI_URL names no search server/);
    expect(said.status).toBe(2);
  });
});
