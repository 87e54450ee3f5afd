import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { queryToKeep, searchName } from "./saved-query";

describe("a search that is kept", () => {
  test("leaves out its order and its page", () => {
    expect(queryToKeep("q=chef&sort=pay&page=3&place=E8&radius=3")).toBe("q=chef&place=E8&radius=3");
    expect(queryToKeep("")).toBe("");
    expect(queryToKeep("page=2&sort=newest&utm=letter")).toBe("");
  });

  test("is the same one however its parts are ordered, and stays so when it is kept again", () => {
    const part = fc.constantFrom(
      "q=chef",
      "sector=health",
      "sector=hospitality",
      "borough=E09000012",
      "flexible=yes",
      "pay=15",
      "type=job",
      "nonsense=1",
    );
    fc.assert(
      fc.property(fc.uniqueArray(part), (parts) => {
        const kept = queryToKeep(parts.join("&"));
        expect(queryToKeep([...parts].reverse().join("&"))).toBe(kept);
        expect(queryToKeep(kept)).toBe(kept);
        expect(kept).not.toContain("nonsense");
      }),
    );
  });

  test("takes whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const kept = queryToKeep(new URLSearchParams({ q: typed, place: typed }).toString());
        expect(queryToKeep(kept)).toBe(kept);
        expect(searchName(kept).length).toBeGreaterThan(0);
      }),
    );
  });

  test.each([
    ["", "every new vacancy in London"],
    ["q=chef&place=E8", "“chef”, within 5 km of E8"],
    ["sector=hospitality&borough=E09000012", "Hospitality, Hackney"],
    ["q=chef&place=Atlantis", "“chef”"],
  ])("by %s is called %s", (query, name) => {
    expect(searchName(query)).toBe(name);
  });
});
