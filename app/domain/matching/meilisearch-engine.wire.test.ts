import { afterEach, describe, expect, it } from "vitest";
import { type Ask, type CandidateSource, EngineFailure } from "./engine";
import { aCrowd } from "./example-crowd";
import type { CandidateFacts } from "./facts";
import { type Answer, inGoodOrder, loopbackServer, type Sent } from "./loopback-server";
import { meilisearchEngine } from "./meilisearch-engine.server";

/** Everything that may ever leave for a search server of a person. */
const MAY_LEAVE = ["_geo", "brokerageId", "id", "licences", "maxKm", "occupations", "skills"];

const forbidden = {
  reference: "NW-2041",
  name: "Ada Example",
  email: "ada@example.test",
  ethnicity: "told-ethnicity",
  notes: "told-notes",
  person: { name: "Ada Example", phone: "020 7946 0000" },
};

const facts = (size: number) => aCrowd(size).map((one): CandidateFacts => ({ ...one, ...forbidden }));

const sourceOf = (all: readonly CandidateFacts[]): CandidateSource => ({
  factsOf: async (ids) => all.filter(({ id }) => ids.includes(id)),
  async *allFacts() {
    yield* all;
  },
});

const ask: Ask = {
  skills: Array.from({ length: 14 }, (_, at) => ({ id: `s${at}`, weight: 14 - at })),
  occupations: [{ id: "o1", weight: 20 }],
  near: { latitude: 51.5, longitude: -0.1 },
  brokerages: ["brokerage-1"],
  licences: ["l1"],
  limit: 400,
};

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function wired(answer: (sent: Sent) => Answer = inGoodOrder, all = facts(20)) {
  const { url, sent, close } = await loopbackServer(answer);
  closing.push(close);
  const engine = meilisearchEngine(
    { url, key: "a-secret-key", searchWait: 300, taskWait: 1_000 },
    sourceOf(all),
  );
  return { engine, sent };
}

const documentsIn = (sent: readonly Sent[]) =>
  sent
    .filter(({ path, method }) => method === "POST" && path.split("?")[0]?.endsWith("/documents"))
    .map(({ body }) => body as Record<string, unknown>[]);

describe("what leaves for the search server", () => {
  it("is of each candidate the listed fields and nothing else, whatever the source gave", async () => {
    const { engine, sent } = await wired();
    await engine.rebuild();
    await engine.refresh(["candidate-0001", "candidate-0002", "gone"]);
    const documents = documentsIn(sent).flat();
    expect(documents).toHaveLength(22);
    for (const document of documents) {
      expect(Object.keys(document).sort()).toEqual(MAY_LEAVE);
      expect(Object.keys(document._geo as object).sort()).toEqual(["lat", "lng"]);
    }
    const everything = JSON.stringify(sent);
    for (const secret of ["NW-2041", "Ada", "ada@example", "told-", "7946", "payFloor", "availableFrom"])
      expect(everything).not.toContain(secret);
  });

  it("is for a search its filters, bounds and the fields to bring back, and no words", async () => {
    const { engine, sent } = await wired();
    await engine.retrieve(ask);
    const bodies = sent.map(({ body }) => body) as { queries: Record<string, unknown>[] }[];
    const [counting = [], fetching = []] = bodies.map(({ queries }) => queries);
    expect(sent.map(({ path }) => path)).toEqual(["/multi-search", "/multi-search"]);
    expect(counting).toHaveLength(8);
    for (const query of counting) expect(Object.keys(query).sort()).toEqual(["filter", "indexUid", "limit"]);
    expect(fetching).toHaveLength(2);
    for (const query of fetching)
      expect(Object.keys(query).sort()).toEqual([
        "attributesToRetrieve",
        "filter",
        "indexUid",
        "limit",
        "sort",
      ]);
  });

  it("is everybody, into an index with its settings, where the index is missing", async () => {
    const missing = { status: 404, body: { message: "Index not found.", code: "index_not_found" } };
    const { engine, sent } = await wired((one) =>
      one.method === "GET" && one.path === "/indexes/candidates_v1" ? missing : inGoodOrder(one),
    );
    await engine.refresh(["candidate-0001"]);
    const writes = sent
      .filter(({ method }) => method !== "GET")
      .map(({ method, path }) => `${method} ${path}`);
    expect(writes).toEqual([
      "DELETE /indexes/candidates_v1_next",
      "POST /indexes",
      "PATCH /indexes/candidates_v1_next/settings",
      "POST /indexes/candidates_v1_next/documents",
      "POST /swap-indexes",
    ]);
    expect(sent.at(-2)?.body).toEqual([{ indexes: ["candidates_v1_next", "candidates_v1"], rename: true }]);
    expect(documentsIn(sent).flat()).toHaveLength(20);
  });

  it("goes in batches of a thousand", async () => {
    const { engine, sent } = await wired(inGoodOrder, facts(2_100));
    const progress: number[] = [];
    expect(await engine.rebuild((done) => progress.push(done))).toBe(2_100);
    expect(documentsIn(sent).map((batch) => batch.length)).toEqual([1_000, 1_000, 100]);
    expect(progress).toEqual([1_000, 2_000, 2_100]);
  });
});

describe("a failure of the search server", () => {
  const failed = (status: string, error: unknown) => (one: Sent) =>
    one.path.startsWith("/tasks/") ? { body: { uid: 1, status, error } } : inGoodOrder(one);

  it("shows when a task that was accepted fails afterwards", async () => {
    const { engine } = await wired(
      failed("failed", { message: "Document has no id.", code: "missing_document_id" }),
    );
    const refreshing = engine.refresh(["candidate-0001"]);
    await expect(refreshing).rejects.toThrow(EngineFailure);
    await expect(refreshing).rejects.toThrow("Meilisearch could not take candidates: Document has no id.");
  });

  it("shows when a task is cancelled, or never done", async () => {
    const cancelled = await wired(failed("canceled", null));
    await expect(cancelled.engine.refresh(["candidate-0001"])).rejects.toThrow(
      "could not take candidates: canceled",
    );
    const stuck = await wired(failed("processing", null));
    await expect(stuck.engine.refresh(["candidate-0001"])).rejects.toThrow(
      /timeout of 1000ms has exceeded on task 1/,
    );
  });

  it.each([
    [
      "refuses the key",
      { status: 403, body: { message: "The key is invalid.", code: "invalid_api_key" } },
      /key is invalid/,
    ],
    [
      "has no index",
      { status: 404, body: { message: "Index not found.", code: "index_not_found" } },
      /Index not found/,
    ],
    ["is overwhelmed", { status: 503, body: "<h1>503 Service Unavailable</h1>" }, /could not search/],
    ["answers nonsense", { body: "<h1>Welcome</h1>" }, /could not search/],
    ["does not answer in time", undefined, /could not search: .*timeout/],
  ])("shows when it %s", async (_, answer, words) => {
    const { engine } = await wired(() => answer);
    const searching = engine.retrieve(ask);
    await expect(searching).rejects.toThrow(EngineFailure);
    await expect(searching).rejects.toThrow(words);
    await expect(searching).rejects.not.toThrow(/a-secret-key/);
  });

  it("shows when nobody is there, and health says so without throwing", async () => {
    const { url, close } = await loopbackServer();
    await close();
    const engine = meilisearchEngine({ url }, sourceOf([]));
    await expect(engine.retrieve(ask)).rejects.toThrow(EngineFailure);
    expect(await engine.health()).toMatchObject({
      ok: false,
      detail: expect.stringMatching(/^Meilisearch could not answer/),
    });
  });

  it("is not one when all is well: health says how many it holds", async () => {
    const { engine } = await wired();
    expect(await engine.health()).toEqual({ ok: true, detail: "Meilisearch holds 2,041 candidates." });
  });
});
