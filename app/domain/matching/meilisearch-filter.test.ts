import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeast, equals, isOneOf } from "./meilisearch-filter";

/** Reads back what `atLeast` wrote over the conditions c0, c1, …, by the meaning of AND, OR and brackets. */
function holds(filter: string, met: readonly boolean[]): boolean {
  const js = filter
    .replaceAll("AND", "&&")
    .replaceAll("OR", "||")
    .replace(/c(\d)/g, (_, at) => String(met[at]));
  if (!/^[\s()&|truefals]+$/.test(js)) throw new Error(`Not a filter: ${filter}`);
  return new Function(`return ${js}`)() as boolean;
}

describe("a filter for at least so many conditions", () => {
  it("holds exactly when so many are met", () => {
    const met = fc.array(fc.boolean(), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(met, fc.integer({ min: 1, max: 7 }), (given, least) => {
        const conditions = given.map((_, at) => `c${at}`);
        const wanted = Math.min(least, given.length);
        expect(holds(atLeast(least, conditions), given)).toBe(given.filter(Boolean).length >= wanted);
      }),
    );
  });
});

describe("a value in a filter", () => {
  it("can't end its quotes, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', "\\", "'", " ", "a", "\n", "]", ")") }), (value) => {
        const inside = equals("skills", value).slice('skills = "'.length, -1);
        expect(inside.replace(/\\./g, "")).not.toContain('"');
        expect(inside.replace(/\\./g, "")).not.toContain("\\");
      }),
    );
    expect(equals("skills", 'a" OR brokerageId = "b')).toBe('skills = "a\\" OR brokerageId = \\"b"');
    expect(isOneOf("occupations", ["a\\", "b]"])).toBe('occupations IN ["a\\\\", "b]"]');
  });
});
