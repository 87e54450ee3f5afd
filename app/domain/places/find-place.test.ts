import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boroughs } from "./boroughs";
import { findPlace } from "./find-place";

describe("a place that somebody types", () => {
  test.each([
    ["e8", "E8", null],
    [" E10 7lu ", "E10 7LU", null],
    ["hackney", "Hackney", "E09000012"],
    ["London Borough of Hackney", "Hackney", "E09000012"],
    ["Kensington & Chelsea", "Kensington and Chelsea", "E09000020"],
    ["the city of london", "the city of london", null],
    ["City of London", "City of London", "E09000001"],
    ["City of Westminster", "Westminster", "E09000033"],
    ["Denmark Hill", "Denmark Hill", null],
  ])("%s is %s", (typed, name, boroughCode) => {
    const found = findPlace(typed);
    expect(found.ok && found.value).toMatchObject({ name, boroughCode });
    expect(found.ok && found.value?.position.latitude).toBeCloseTo(51.5, 0);
  });

  test.each(["", "  ", "London", "Greater London", "all of London"])("%j is all of London", (typed) => {
    expect(findPlace(typed)).toEqual({ ok: true, value: null });
  });

  test.each([
    ["M1 1AE", /^This is outside London/],
    ["Atlantis", /^We don’t know this place/],
    ["'; drop table site", /^We don’t know this place/],
    ["12345", /^We don’t know this place/],
  ])("%s is refused in words", (typed, reason) => {
    const found = findPlace(typed);
    expect(!found.ok && found.reason).toMatch(reason);
  });

  test("every borough is known by its name", () => {
    for (const { name, code } of boroughs)
      expect(findPlace(name.toUpperCase())).toMatchObject({ ok: true, value: { boroughCode: code } });
  });

  test("any text at all has an answer", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof findPlace(text).ok === "boolean"));
  });
});
