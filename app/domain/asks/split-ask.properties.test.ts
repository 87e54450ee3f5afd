import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { needValues } from "./needs";
import { splitAsk } from "./split-ask";

const site = fc.record({
  id: fc.uuid(),
  hubSlug: fc.option(fc.constantFrom("west", "south"), { nil: null }),
});
const ask = fc.record({
  askId: fc.uuid(),
  needs: fc.subarray(needValues, { minLength: 1 }),
  jobs: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 5 }),
  experience: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
  pupils: fc.option(fc.integer({ min: 1, max: 50 }), { nil: null }),
  siteIds: fc.constant<string[]>([]),
});
const sites = fc.uniqueArray(site, { minLength: 1, maxLength: 9, selector: ({ id }) => id });

describe("an ask, split", () => {
  test("becomes nothing that was not asked for, and every job that was, for every site", () => {
    fc.assert(
      fc.property(ask, sites, (given, at) => {
        const parts = splitAsk(given, at);
        const vacancies = parts.filter(({ kind }) => kind === "vacancy");
        expect(vacancies.map((part) => "title" in part && part.title)).toEqual(
          given.needs.includes("hire") ? given.jobs : [],
        );
        for (const part of vacancies)
          expect("siteIds" in part && part.siteIds).toEqual(at.map(({ id }) => id));
        expect(parts.some(({ kind }) => kind === "plan")).toBe(given.needs.includes("inclusion"));
      }),
    );
  });

  test("offers pupils a place once at each site that a hub serves, and goes to that hub", () => {
    fc.assert(
      fc.property(ask, sites, (given, at) => {
        const offers = splitAsk(given, at).filter((part) => part.kind === "offer");
        const wanted = given.needs.includes("experience") && given.experience && given.pupils;
        const served = at.filter(({ hubSlug }) => hubSlug);
        expect(offers.map(({ siteId, hubSlug }) => ({ id: siteId, hubSlug }))).toEqual(wanted ? served : []);
      }),
    );
  });
});
