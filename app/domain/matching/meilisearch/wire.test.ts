/**
 * A wire contract, not Meilisearch: the real client and our adapters against a loopback server that checks every request
 * against Meilisearch's published description, made strict. What a real server makes of the same is
 * `meilisearch-upkeep.contract.test.ts` and the engines' contract tests.
 */
import { afterEach, describe, expect, it } from "vitest";
import { DESCRIPTION } from "../test/openapi-contract";
import { allowed, closeWires, described, verbs, wired } from "../test/wired";
import type { Sent } from "./loopback-server";

afterEach(closeWires);

describe.skipIf(!described)(
  `the wire contract, against Meilisearch's description (skipped without ${DESCRIPTION})`,
  () => {
    it.each(Object.entries(verbs))("sends nothing that is not declared: %s", async (_, verb) => {
      const wire = await wired();
      await verb(wire);
      expect(wire.sent.length).toBeGreaterThan(0);
      expect(wire.undeclared).toEqual([]);
    });

    it.each<[string, Sent]>([
      ["a route", { method: "POST", path: "/indexes/a/documents/forget", body: {} }],
      ["a verb", { method: "PUT", path: "/swap-indexes", body: [] }],
      ["a field", { method: "POST", path: "/swap-indexes", body: [{ indexes: ["a", "b"], gently: true }] }],
      ["a field within", { method: "PATCH", path: "/indexes/a/settings", body: { pagination: { most: 1 } } }],
      ["a setting", { method: "PATCH", path: "/indexes/a/settings", body: { rankingRule: ["sort"] } }],
      ["a type", { method: "POST", path: "/indexes/a/documents/fetch", body: { limit: "10" } }],
      ["a query", { method: "GET", path: "/keys?limits=1", body: null }],
      ["a query's type", { method: "GET", path: "/keys?limit=many", body: null }],
      [
        "a search's field",
        { method: "POST", path: "/multi-search", body: { queries: [{ indexUid: "a", query: "" }] } },
      ],
      ["the lack of a body", { method: "POST", path: "/multi-search", body: null }],
    ])("would not let pass %s that is not declared", (_, sent) => {
      expect(allowed(sent)).not.toEqual([]);
    });
  },
);

describe("what leaves for the search server (a wire contract, not Meilisearch)", () => {
  it("is of each thing the fields that its index lists and nothing else, whatever the source knows", async () => {
    const wire = await wired();
    await wire.engine.rebuild();
    await wire.engine.refresh([...wire.everything, { side: "candidate", subject: "gone" }]);
    for (const { uid, mayLeave, ids } of wire.sides) {
      const documents = documentsIn(wire.sent, uid);
      expect(documents).toHaveLength(2 * ids.length);
      for (const document of documents)
        expect(mayLeave).toEqual(expect.arrayContaining(Object.keys(document)));
      expect([...new Set(documents.flatMap((document) => Object.keys(document)))].sort()).toEqual(mayLeave);
    }
    const everything = JSON.stringify(wire.sent);
    for (const { secrets } of wire.sides)
      for (const secret of secrets) expect(everything).not.toContain(secret);
  });

  it("is of a search no name, no reference and no word of anybody", async () => {
    const wire = await wired();
    for (const search of Object.values(wire.searches)) await search();
    const everything = JSON.stringify(wire.sent);
    for (const { secrets } of wire.sides)
      for (const secret of secrets) expect(everything).not.toContain(secret);
  });

  it("is for a new index its settings first, then everything, and one swap of all", async () => {
    const wire = await wired({ filled: false });
    await wire.engine.rebuild();
    const writes = wire.sent
      .filter(({ method }) => method !== "GET")
      .map(({ method, path }) => `${method} ${path}`);
    const built = wire.sides.flatMap(({ uid }) => [
      `DELETE /indexes/${uid}_next`,
      "POST /indexes",
      `PATCH /indexes/${uid}_next/settings`,
      `POST /indexes/${uid}_next/documents`,
    ]);
    const cleared = wire.sides.map(({ uid }) => `DELETE /indexes/${uid}_next`);
    expect(writes).toEqual([...built, "POST /swap-indexes", ...cleared]);
    expect(wire.sent.find(({ path }) => path === "/swap-indexes")?.body).toEqual(
      wire.sides.map(({ uid }) => ({ indexes: [`${uid}_next`, uid], rename: true })),
    );
    expect(await wire.engine.lacks()).toBeNull();
  });

  it("goes in batches of a thousand", async () => {
    const wire = await wired({ size: 2_100, filled: false });
    const progress: number[] = [];
    const { candidates } = await wire.engine.rebuild({
      onProgress: ({ what, done }) => what === "candidates" && progress.push(done),
    });
    expect(candidates).toBe(2_100);
    expect(progress).toEqual([1_000, 2_000, 2_100]);
    for (const { body, path } of wire.sent)
      if (path.endsWith("/documents")) expect((body as unknown[]).length).toBeLessThanOrEqual(1_000);
  });
});

const documentsIn = (sent: readonly Sent[], uid: string) =>
  sent
    .filter(
      ({ method, path }) =>
        method === "POST" && [`/indexes/${uid}/documents`, `/indexes/${uid}_next/documents`].includes(path),
    )
    .flatMap(({ body }) => body as Record<string, unknown>[]);
