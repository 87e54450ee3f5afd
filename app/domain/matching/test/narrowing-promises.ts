import { expect, it } from "vitest";
import { addDays } from "~/platform/clock";
import type { FoundVacancies, VacancyEngine } from "../vacancy-engine";
import { asking, positionOf } from "./asking";
import { expectedSearch, firsts, ordered } from "./expected-search";
import { crowdDay, crowdPlaces, type OfCrowd } from "./vacancy-crowd";

const counted = ({ facets }: FoundVacancies) =>
  Object.fromEntries(
    Object.entries(facets).map(([facet, counts]) => [
      facet,
      Object.fromEntries(counts.map(({ value, count }) => [value, count])),
    ]),
  );
/** What every engine promises of narrowing, counting, sorting and paging. */
export function narrowsAsPromised(engine: VacancyEngine, crowd: readonly OfCrowd[]) {
  it.each([
    ["everything", ""],
    ["a sector", "sector=health"],
    ["two sectors, one with nobody", "sector=hospitality&sector=finance"],
    ["a borough", "borough=E09000012"],
    ["two boroughs and a sector", "borough=E09000012&borough=E09000031&sector=cleaning"],
    ["types", "type=swap&type=internship"],
    ["each band of hours", "hours=under-16"],
    ["two bands of hours", "hours=16-to-30&hours=over-30&type=job"],
    ["pay", "pay=15"],
    ["hours that can be arranged", "flexible=yes"],
    ["the London Living Wage", "livingWage=yes"],
    ["all at once", "sector=health&borough=E09000031&pay=13&livingWage=yes&hours=16-to-30"],
    ["what contradicts itself", "pay=28&livingWage=yes&sector=finance&flexible=yes"],
  ])("finds and counts by %s, each facet as if nothing of its own were chosen", async (_, query) => {
    const found = await engine.search(asking(query));
    const { total, facets, found: meant } = expectedSearch(crowd, asking(query));
    expect({ total: found.total, facets: counted(found) }).toEqual({ total, facets });
    expect(found.ids).toEqual(ordered(meant, firsts.newest).slice(0, 20));
  });

  it.each([1, 3, 5, 10, 15] as const)(
    "keeps to %d km around a place, and to a borough whole",
    async (radiusKm) => {
      const near = asking("", { near: positionOf(0), radiusKm });
      const around = { ...near, nearBorough: crowdPlaces[1]?.boroughCode ?? null };
      for (const query of [near, around]) {
        const found = await engine.search(query);
        const { total, facets } = expectedSearch(crowd, query);
        expect({ total: found.total, facets: counted(found) }).toEqual({ total, facets });
        expect(found.total).toBeGreaterThan(0);
      }
    },
  );

  it("puts the nearest first", async () => {
    const query = asking("sort=nearest", { near: positionOf(1), radiusKm: 15, perPage: 100 });
    const byId = new Map(crowd.map((one) => [one.row.id, one.place.outcode]));
    const outcodes = (await engine.search(query)).ids.map((id) => byId.get(id));
    expect([...new Set(outcodes)]).toEqual(["E8", "E10"]);
    expect(outcodes).toEqual([...outcodes].sort((a, b) => (a === b ? 0 : a === "E8" ? -1 : 1)));
  });

  it.each(["newest", "closing", "pay"] as const)(
    "sorts by %s, what lacks it last, the newest first among equals",
    async (sort) => {
      const pages = await Promise.all(
        [1, 2, 3].map((page) => engine.search(asking(`sort=${sort}&page=${page}`))),
      );
      const { found } = expectedSearch(crowd, asking(""));
      expect(pages.flatMap(({ ids }) => ids)).toEqual(ordered(found, firsts[sort]).slice(0, 60));
    },
  );

  it("has nothing on a page after the last, and says how many there are", async () => {
    const { ids, total } = await engine.search(asking("page=99999"));
    expect({ ids, total }).toEqual({ ids: [], total: expectedSearch(crowd, asking("")).total });
  });

  it("leaves out what closed yesterday, though it is still live", async () => {
    const later = asking("", { day: addDays(crowdDay, 20) });
    expect((await engine.search(later)).total).toBe(expectedSearch(crowd, later).total);
  });

  it("finds values that would say more than a value nowhere", async () => {
    const evil = `x" OR id EXISTS OR "y' or ''='`;
    expect((await engine.search(asking("", { boroughs: [evil] }))).total).toBe(0);
    expect((await engine.search(asking("", { sectors: [evil as "health"] }))).total).toBe(0);
  });
}
