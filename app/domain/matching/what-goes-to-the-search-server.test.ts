import "~/platform/test/secret";
import "~/platform/test/database";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findMatches } from "./desk/find-matches.server";
import { CANDIDATES } from "./meilisearch/candidate-index";
import { meilisearchCandidates } from "./meilisearch/candidates.server";
import type { Sent } from "./meilisearch/loopback-server";
import { searchSides } from "./meilisearch/search-sides.server";
import { meilisearchUpkeep } from "./meilisearch/upkeep.server";
import { VACANCIES } from "./meilisearch/vacancy-index";
import { deskWorld } from "./test/desk-world";
import { pretendServer } from "./test/pretend-server";
import { straysTo } from "./test/search-server-strays";
import { secretCandidate } from "./test/secret-candidate";

/** All that may ever be said of a document to a search server, by index. Of a candidate: less than matching may know. */
const LISTS = {
  [CANDIDATES]: ["area", "brokerageId", "freeFrom", "id", "licences", "line", "occupations", "skills"],
  // All of it public, as the advert is.
  [VACANCIES]: [
    "_geo",
    "borough",
    "closesOn",
    "description",
    "employer",
    "essential",
    "flexible",
    "hours",
    "id",
    "liveAt",
    "number",
    "occupation",
    "occupationId",
    "pay",
    "paySteps",
    "placed",
    "sector",
    "skillNames",
    "title",
    "type",
    "wage",
    "wanted",
  ],
};

let server: Awaited<ReturnType<typeof pretendServer>>;
let world: Awaited<ReturnType<typeof deskWorld>>;
let ids: string[];
const secrets: string[] = [];

beforeAll(async () => {
  server = await pretendServer();
  world = await deskWorld();
  const { occupations, skills } = await world.suited(world.own.id);
  ids = [];
  for (let made = 200; made < 212; made++) {
    const over = { occupations, skills, reference: `SECRET-${made}` };
    const one = await secretCandidate(made % 3 ? world.own.id : world.other.id, String(made), over);
    ids.push(one.id);
    secrets.push(...one.secrets, over.reference);
  }
});
afterAll(() => server.close());
beforeEach(() => {
  server.sent.length = 0;
});

const strays = (sent: readonly Sent[] = server.sent) => straysTo(sent, LISTS, secrets);
const upkeep = () => meilisearchUpkeep({ url: server.url, writeKey: "a-write-key" }, searchSides);
const documents = () =>
  server.sent.filter(({ path, method }) => method === "POST" && /\/documents(\?|$)/.test(path));

describe("what is sent to a search server", () => {
  test("has a list for every index", () => {
    expect(Object.keys(LISTS).sort()).toEqual(searchSides.map(({ uid }) => uid).sort());
  });

  test("to hold everybody is the listed fields and nothing else", async () => {
    await upkeep().rebuild();
    expect(documents().flatMap(({ body }) => body as object[]).length).toBeGreaterThanOrEqual(12);
    expect(strays()).toEqual([]);
  });

  test("when somebody changes is the same", async () => {
    await upkeep().rebuild();
    server.sent.length = 0;
    await upkeep().refresh([...ids, "gone"].map((subject) => ({ side: "candidate", subject })));
    expect(documents().flatMap(({ body }) => body as object[])).toHaveLength(12);
    expect(strays()).toEqual([]);
  });

  test("to compare what both sides hold is the same", async () => {
    await upkeep().rebuild();
    server.sent.length = 0;
    server.indexes.get(CANDIDATES)?.documents.delete(ids[0] ?? "");
    await upkeep().verify();
    expect(documents().length).toBeGreaterThan(0);
    expect(strays()).toEqual([]);
  });

  test("to search for a vacancy is filters by listed fields, and no words", async () => {
    await upkeep().rebuild();
    server.sent.length = 0;
    const { id } = await world.vacancy();
    const engine = meilisearchCandidates({ url: server.url, searchKey: "a-search-key" });
    const filters = { mine: false, withinKm: 8, readyNow: true, licences: ["sia-licence"] };
    await findMatches(world.broker, id, { limit: 20, engine });
    await findMatches(world.broker, id, { limit: 20, engine, filters });
    expect(server.sent.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(server.sent)).toContain("brokerageId");
    expect(strays()).toEqual([]);
  });
});

describe("a request that says more is found out", () => {
  const post = (path: string, body: unknown): Sent => ({ method: "POST", path, body });
  const documented = (more: object) =>
    post(`/indexes/${CANDIDATES}_next/documents`, [{ id: "1", skills: [], ...more }]);
  const searching = (more: object) => post("/multi-search", { queries: [{ indexUid: CANDIDATES, ...more }] });

  test("and one that says nothing more is not", () => {
    expect(
      strays([
        documented({ occupations: ["cook"], skills: ["s1"], line: "1\t51.5\t-0.1\t8\tcook\ts1" }),
        searching({ filter: ['skills = "sex"'], limit: 0 }),
      ]),
    ).toEqual([]);
  });

  test.each([
    [
      "a field of the facts that finding does not need",
      documented({ payFloorPence: 1 }),
      "field payFloorPence",
    ],
    [
      "a line that packs a list of another",
      documented({ occupations: ["cook"], skills: ["s1"], line: "1\t51.5\t-0.1\t8\tcook\ts1 female" }),
      "line says more",
    ],
    [
      "a line that packs one thing more",
      documented({ occupations: [], line: "1\t51.5\t-0.1\t8\t\t\t1734" }),
      "line says more",
    ],
    ["a field within a field", documented({ area: { street: "x" } }), "field area.street"],
    [
      "a field inside the list's own",
      documented({ skills: ["Zephyrine Quillfeather 200"] }),
      "says Zephyrine Quillfeather 200",
    ],
    ["a document in an index without a list", post("/indexes/other/documents", [{ id: "1" }]), "field id"],
    ["a filter", searching({ filter: [["skills = 1", 'sex = "female"']] }), "filters by sex"],
    ["a sort", searching({ sort: ["age:asc"] }), "sorts by age"],
    ["a field to bring back", searching({ attributesToRetrieve: ["id", "name"] }), "asks for name"],
    [
      "a way of reading",
      post(`/indexes/${CANDIDATES}/documents/fetch`, { retrieveVectors: true }),
      "fetches with retrieveVectors",
    ],
    [
      "a filter that reads",
      post(`/indexes/${CANDIDATES}/documents/fetch`, { filter: "health = 1" }),
      "filters by health",
    ],
    ["everything to bring back", searching({ attributesToRetrieve: ["*"] }), "asks for *"],
    ["a way of searching", searching({ vector: [1] }), "searches with vector"],
    ["words", searching({ q: "zorbing 203" }), "says zorbing 203"],
    ["an address", post(`/indexes/${CANDIDATES}/chat`, {}), `speaks to POST /indexes/${CANDIDATES}/chat`],
    [
      "a deletion by filter",
      post(`/indexes/${CANDIDATES}/documents/delete-batch`, [{ name: "x" }]),
      "deletes by more than ids",
    ],
  ])("in %s", (_, sent, stray) => {
    expect(strays([sent])).toEqual([stray]);
  });
});
