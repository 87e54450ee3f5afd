import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equals, isOneOf, worthAtLeast } from "./meilisearch-filter";

/** Reads back what was written over the conditions c0, c1, …, by the meaning of AND, OR and brackets. */
function holds(filter: string, met: readonly boolean[]): boolean {
  const js = filter
    .replaceAll("AND", "&&")
    .replaceAll("OR", "||")
    .replace(/c(\d)/g, (_, at) => String(met[at]));
  if (!/^[\s()&|truefals]+$/.test(js)) throw new Error(`Not a filter: ${filter}`);
  return new Function(`return ${js}`)() as boolean;
}

describe("a filter for so many points", () => {
  it("is true exactly of those whose conditions give them", () => {
    const given = fc.record({ met: fc.boolean(), points: fc.integer({ min: 1, max: 20 }) });
    const some = fc.array(given, { minLength: 1, maxLength: 7 });
    const sum = (list: readonly { points: number }[]) => list.reduce((all, { points }) => all + points, 0);
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 60 }), (conditions, points) => {
        const filter = worthAtLeast(
          points,
          conditions.map((one, at) => ({ filter: `c${at}`, points: one.points })),
        );
        const met = conditions.map((one) => one.met);
        if (sum(conditions) < points) expect(filter).toBeNull();
        else expect(holds(filter ?? "", met)).toBe(sum(conditions.filter((one) => one.met)) >= points);
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
