import { describe, expect, it } from "vitest";
import type { Ask } from "../engine";
import { aCrowd } from "../example-crowd";
import { mostPromising, worth } from "../score/worth";
import { type Attributes, filterHolds } from "../test/filter-holds";
import { type IndexedCandidate, readLine, toIndexed } from "./candidate-index";
import { climbed, type Wanted } from "./climb";
import { ladderFor } from "./searches";

const term = (id: string, weight: number) => ({ id, weight });
const ask: Ask = {
  skills: [12, 9.5, 8, 7, 5, 3].map((weight, at) => term(`s${at}`, weight)),
  occupations: [term("o1", 20), term("o2", 12)],
  near: { latitude: 51.5643, longitude: -0.0127 },
  brokerages: null,
  licences: [],
  withinKm: null,
  readyBy: null,
  limit: 20,
};

/** A server that holds some, answers in no order of ours, and keeps how much it was asked for. */
function serving(all: readonly IndexedCandidate[]) {
  const looks: { most: number; read: number; total: number }[] = [];
  const look = async (filter: string, most: number) => {
    const found = all.filter((one) => filterHolds(filter, one as Attributes));
    const read = found.slice(0, most).map(({ line }) => readLine(line));
    looks.push({ most, read: read.length, total: found.length });
    return { found: read, total: found.length };
  };
  return { look, looks };
}

const wanted = (given: Ask): Wanted => ({
  aim: 150,
  enough: 1.25 * given.limit,
  counts: (one) => worth(given, one) !== null,
});
const exact = (given: Ask, all: readonly IndexedCandidate[]) =>
  mostPromising(
    given,
    all.map(({ line }) => readLine(line)),
  );

const list = <T>(some: Iterable<T>) => [...some];
const many = aCrowd(2_500).map(toIndexed);

describe("climbing", () => {
  it("reads everybody where there are never enough, and so finds the best exactly", async () => {
    const few = many.slice(0, 120);
    for (const given of [ask, { ...ask, near: null }, { ...ask, limit: 200 }, { ...ask, occupations: [] }]) {
      const { look } = serving(few);
      const seen = await climbed(ladderFor(given), look, { ...wanted(given), enough: 150 });
      expect(mostPromising(given, seen)).toEqual(exact(given, few));
    }
  });

  it.each<[string, Ask]>([
    ["all that may be asked", ask],
    ["no place", { ...ask, near: null }],
    ["skills alone", { ...ask, occupations: [] }],
    ["an occupation alone", { ...ask, skills: [] }],
    ["a place close by", { ...ask, withinKm: 6 }],
  ])("finds the best of very many, and reads few: %s", async (_, given) => {
    const { look, looks } = serving(many);
    const seen = await climbed(ladderFor(given), look, wanted(given));
    const [found, best] = [new Set(mostPromising(given, seen)), exact(given, many)];
    expect(best.slice(0, 10).filter((id) => found.has(id)).length).toBeGreaterThanOrEqual(9);
    expect(looks.length).toBeLessThanOrEqual(4);
    expect(looks.reduce((sum, { read }) => sum + read, 0)).toBeLessThanOrEqual(1_000);
  });

  it("stops where more have the same than can be read", async () => {
    const alike = many.map((one, at) =>
      toIndexed({ ...aCrowd(1)[0], ...facts(one), id: `c-${at}`, skills: ["s1"] }),
    );
    const given = { ...ask, skills: [term("s1", 35)], occupations: [] };
    const { look, looks } = serving(alike);
    const seen = await climbed(ladderFor(given), look, wanted(given));
    expect(new Set(mostPromising(given, seen)).size).toBe(given.limit);
    expect(looks.length).toBeLessThanOrEqual(5);
    expect(Math.max(...looks.map(({ most }) => most))).toBeLessThanOrEqual(300);
  });

  it("ends with nobody where nobody is held, or nothing is asked for", async () => {
    const { look, looks } = serving([]);
    expect(await climbed(ladderFor(ask), look, wanted(ask)).then(list)).toEqual([]);
    expect(looks.length).toBeLessThanOrEqual(3);
    const silent = { ...ask, skills: [], occupations: [] };
    expect(await climbed(ladderFor(silent), look, wanted(silent)).then(list)).toEqual([]);
  });
});

/** Somebody's facts again, as far as an index holds them. */
function facts({ line, brokerageId, licences }: IndexedCandidate) {
  const { latitude, longitude, maxKm, occupations } = readLine(line);
  return {
    brokerageId,
    licences,
    occupations,
    latitude,
    longitude,
    maxKm,
    qualifications: [],
    outcode: "E10",
    hoursMin: null,
    hoursMax: null,
    payFloorPence: null,
    availableFrom: null,
  };
}
