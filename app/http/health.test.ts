import { answerWith, searchServer } from "~/domain/matching/test/search-server";
import "~/platform/test/database";
import { createServer } from "node:http";
import express from "express";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Ask } from "~/domain/matching/engine";
import { takeChanges } from "~/domain/matching/in-step/take-changes.server";
import { candidateEngine } from "~/domain/matching/matching-engine.server";
import { searchSides } from "~/domain/matching/meilisearch/search-sides.server";
import { add, numbered, peopled } from "~/domain/matching/test/search-world";
import { system } from "~/platform/actor";
import { ready } from "./health.server";

const tester = system("health test");
const ask: Ask = {
  skills: [{ id: "s1", weight: 35 }],
  occupations: [],
  near: null,
  brokerages: null,
  licences: [],
  withinKm: null,
  readyBy: null,
  limit: 5,
};

const server = createServer(express().get("/health/ready", ready));
async function health() {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const response = await fetch(`http://127.0.0.1:${port}/health/ready`);
  return { status: response.status, ...((await response.json()) as { search: unknown }) };
}

const searches = () => searchServer.sent.filter(({ path }) => /search$|fetch$/.test(path)).length;

/** One search, whom it found and how many milliseconds it took. */
async function search() {
  const started = performance.now();
  const found = await candidateEngine(tester).retrieve(ask);
  return { found, took: performance.now() - started };
}

beforeAll(async () => {
  await peopled(30);
  await takeChanges({ byTheClock: true });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterAll(async () => {
  server.close();
  await searchServer.close();
});

describe("the health page, and matching behind it", () => {
  it("says that the search server does the matching while it does", async () => {
    expect(await health()).toMatchObject({
      status: 200,
      ok: true,
      search: { ok: true, detail: "Meilisearch does the matching; no change waits." },
    });
    expect((await search()).found).toEqual([]); // the pretended server finds nobody
  });

  it("says since when a hung server is away and what waits, ready all the same, and nobody waits any more", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T14:02:00Z") });
    answerWith(() => undefined);
    await add("late-1", "late-2");
    const first = await search();
    expect(first.found).toHaveLength(5);
    expect(first.took).toBeGreaterThanOrEqual(390);
    for (let at = 1; at < 5; at++) await search();
    const asked = searches();
    const later = await search();
    expect(later.found).toEqual(first.found);
    expect(later.took).toBeLessThan(first.took);
    expect(searches()).toBe(asked);
    expect(await health()).toMatchObject({
      status: 200,
      ok: true,
      search: {
        ok: false,
        detail:
          "Meilisearch is away since 14:02 on 22 November; the database does the matching; 2 changes wait.",
      },
    });
  });

  it("notices that the server is back, which catches up by the clock", async () => {
    answerWith(() => "go on");
    vi.setSystemTime(new Date("2026-11-22T14:03:00Z"));
    expect(await health()).toMatchObject({
      search: { ok: true, detail: "Meilisearch does the matching; 2 changes wait." },
    });
    await takeChanges({ byTheClock: true });
    expect(searchServer.idsIn(searchSides[0]?.uid ?? "")).toEqual(
      expect.arrayContaining(["late-1", "late-2", numbered(0)]),
    );
    expect(await health()).toMatchObject({
      search: { ok: true, detail: "Meilisearch does the matching; no change waits." },
    });
    expect((await search()).found).toEqual([]);
    vi.useRealTimers();
  });
});
