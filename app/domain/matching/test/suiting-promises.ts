import { expect, it } from "vitest";
import { addDays, dayToDate } from "~/platform/clock";
import { rarityAmong } from "../score/rarity";
import type { VacancyEngine } from "../vacancy-engine";
import { asking, wanting } from "./asking";
import { expectedSearch } from "./expected-search";
import { suitability } from "./suitability";
import { crowdDay, type OfCrowd } from "./vacancy-crowd";

/** What every engine promises of vacancies for somebody. */
export function suitsAsPromised(engine: VacancyEngine, crowd: readonly OfCrowd[]) {
  it.each([
    ["all that somebody holds", wanting()],
    ["skills alone", wanting({ occupations: [] })],
    ["an occupation alone", wanting({ skills: [] })],
    ["somebody who travels far", wanting({ maxKm: 30 })],
    ["somebody who hardly travels", wanting({ maxKm: 0 })],
    ["a few", wanting({ limit: 3 })],
  ])("finds what promises most first: %s", async (_, ask) => {
    const worth = new Map(
      crowd
        .filter(({ row }) => !row.closesOn || row.closesOn >= dayToDate(ask.day))
        .flatMap((one) => {
          const value = suitability(ask, one, rarityAmong(new Map(), 3));
          return value === null ? [] : [[one.row.id, value] as const];
        }),
    );
    const best = [...worth.values()].sort((a, b) => b - a).slice(0, ask.limit);
    const found = await engine.suiting(ask);
    expect(found.map((id) => worth.get(id)?.toFixed(5))).toEqual(best.map((value) => value.toFixed(5)));
    expect(new Set(found).size).toBe(found.length);
  });

  it("finds nothing for somebody who holds nothing", async () => {
    expect(await engine.suiting(wanting({ skills: [], occupations: [] }))).toEqual([]);
    expect(
      await engine.suiting(wanting({ skills: ["unknown"], occupations: [{ id: "o0", weight: 0 }] })),
    ).toEqual([]);
  });

  it("finds nothing that has closed, nor by what would say more than a skill", async () => {
    const day = addDays(crowdDay, 20);
    const ids = await engine.suiting(wanting({ day, limit: 200 }));
    const open = new Set(expectedSearch(crowd, asking("", { day })).found.map(({ row }) => row.id));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !open.has(id))).toEqual([]);
    const evil = `s1" OR id EXISTS OR "y' or ''='`;
    expect(await engine.suiting(wanting({ skills: [evil], occupations: [{ id: evil, weight: 1 }] }))).toEqual(
      [],
    );
  });
}
