import { describe, expect, it } from "vitest";
import type { Ask } from "../engine";
import { aCrowd } from "../example-crowd";
import { type Attributes, filterHolds } from "../test/filter-holds";
import { type IndexedCandidate, readLine, toIndexed } from "./candidate-index";
import { ladderFor } from "./searches";

const term = (id: string, weight: number) => ({ id, weight });
const ask: Ask = {
  skills: [12, 9.5, 8, 7, 5, 3, 2, 1].map((weight, at) => term(`s${at}`, weight)),
  occupations: [term("o1", 20), term("o2", 12), term("o3", 8)],
  near: { latitude: 51.5643, longitude: -0.0127 },
  brokerages: null,
  licences: [],
  withinKm: null,
  readyBy: null,
  limit: 300,
};
const crowd = aCrowd(70).map(toIndexed);
const holds = (filter: string, one: IndexedCandidate) => filterHolds(filter, one as Attributes);

const asks: [string, Ask][] = [
  ["everything", ask],
  ["no occupation", { ...ask, occupations: [] }],
  ["one occupation", { ...ask, skills: [], occupations: [term("o1", 20)] }],
  ["one skill", { ...ask, skills: [term("s1", 35)], occupations: [] }],
  [
    "three skills of one weight",
    { ...ask, skills: ["s1", "s2", "s3"].map((id) => term(id, 10)), occupations: [] },
  ],
  ["no place", { ...ask, near: null }],
  ["a place close by", { ...ask, withinKm: 5 }],
  ["twenty skills", { ...ask, skills: Array.from({ length: 20 }, (_, at) => term(`s${at}`, 5 + (at % 3))) }],
];

describe("the ladder for an ask", () => {
  it.each(asks)(
    "has rungs of which each holds those above it, and knows who stands where: %s",
    (_, given) => {
      const { rungs, rungOf, start } = ladderFor(given);
      const filters = rungs.map(({ filter, anywhere }) => [filter(), anywhere()] as const);
      expect(filters[start]).toBeDefined();
      let standing = 0;
      for (const one of crowd) {
        const on = filters.findIndex(([filter]) => holds(filter, one));
        const has = filters.findIndex(([, anywhere]) => holds(anywhere, one));
        if (has < 0) continue;
        expect(rungOf(readLine(one.line))).toBe(on < 0 ? Number.POSITIVE_INFINITY : on);
        if (on < 0) continue;
        standing++;
        for (const [filter, anywhere] of filters.slice(on)) {
          expect(holds(filter, one)).toBe(true);
          expect(holds(anywhere, one)).toBe(true);
        }
      }
      expect(standing).toBeGreaterThan(2);
    },
  );

  it("is short, for every value costs: no rung has more than 280", () => {
    for (const [, given] of asks)
      for (const { filter } of ladderFor(given).rungs)
        expect(filter().match(/"(?:\\.|[^"])*"/g)?.length ?? 0).toBeLessThanOrEqual(280);
  });

  it("asks only for those who may be found", () => {
    const narrow = ladderFor({
      ...ask,
      brokerages: ["brokerage-1"],
      licences: ["l0", "l1"],
      readyBy: "2026-11-22",
    });
    for (const { filter, anywhere } of narrow.rungs)
      for (const text of [filter(), anywhere()])
        expect(text).toMatch(
          /^brokerageId = "brokerage-1" AND licences = "l0" AND licences = "l1" AND freeFrom <= 20261122 AND /,
        );
  });

  it("has no rung where nothing is asked for", () => {
    expect(ladderFor({ ...ask, skills: [], occupations: [] }).rungs).toEqual([]);
  });
});
