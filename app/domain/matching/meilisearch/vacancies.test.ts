import { afterEach, describe, expect, it, vi } from "vitest";
import { log } from "~/platform/log.server";
import { asking } from "../test/asking";
import { loopbackServer } from "./loopback-server";
import { meilisearchVacancies } from "./vacancies.server";

const details = { words: { order: 1, matchingWords: 2, maxMatchingWords: 2, score: 1 } };
const answer = (hits: object[]) => ({ hits, totalHits: hits.length, facetDistribution: {} });

const level = log.level;
afterEach(() => {
  log.level = level;
  vi.restoreAllMocks();
});

async function searched() {
  const server = await loopbackServer(() => ({
    body: { results: [answer([{ id: "v-1", _rankingScoreDetails: details }]), answer([])] },
  }));
  const logged = vi.spyOn(log, "debug").mockImplementation(() => {});
  try {
    await meilisearchVacancies({ url: server.url }).search(asking("q=night+porter"));
  } finally {
    await server.close();
  }
  const queries = server.sent.flatMap(({ body }) => (body as { queries: Record<string, unknown>[] }).queries);
  return { queries, logged };
}

describe("how vacancies were ranked", () => {
  it("is asked for and logged at the debug level: ids and figures, and no word that was typed", async () => {
    log.level = "debug";
    const { queries, logged } = await searched();
    expect(queries.map((query) => query.showRankingScoreDetails)).toEqual([true, undefined]);
    expect(logged.mock.calls[0]?.[0]).toMatchObject({
      ranked: [{ id: "v-1", _rankingScoreDetails: details }],
    });
    expect(JSON.stringify(logged.mock.calls)).not.toContain("porter");
  });

  it("is not asked for at any other", async () => {
    log.level = "info";
    const { queries } = await searched();
    for (const query of queries) expect(query).not.toHaveProperty("showRankingScoreDetails");
  });
});
