import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partsOfDraft, totalOf } from "./parts";

const places = fc.integer({ min: 0, max: 200 });
const listed = fc.array(fc.record({ siteId: fc.constantFrom("a", "b", "c", "d", "e"), places }), {
  maxLength: 12,
});

describe("the vacancies that a draft for several sites becomes", () => {
  test("lose no place and make none", () => {
    fc.assert(
      fc.property(listed, (sites) => {
        const parts = partsOfDraft({ siteId: "own", places: 7 }, sites);
        expect(totalOf(parts)).toBe(totalOf(sites) || 7);
      }),
    );
  });

  test("are one a site, in the order of the sites, and none for nobody", () => {
    fc.assert(
      fc.property(listed, (sites) => {
        const parts = partsOfDraft({ siteId: "own", places: 7 }, sites);
        const asked = [...new Set(sites.filter((site) => site.places > 0).map(({ siteId }) => siteId))];
        expect(parts.map(({ siteId }) => siteId)).toEqual(asked.length ? asked : ["own"]);
        for (const part of parts) expect(part.places).toBeGreaterThan(0);
      }),
    );
  });
});
