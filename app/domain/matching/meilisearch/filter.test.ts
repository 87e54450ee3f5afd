import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterHolds } from "../test/filter-holds";
import { allOf, anyOf, dayNumber, equals, isOneOf, sum, worthAtLeast } from "./filter";

const weights = fc.array(
  fc.oneof(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0.5, max: 9, noNaN: true })),
  {
    minLength: 1,
    maxLength: 8,
  },
);
const termsOf = (given: readonly number[]) => given.map((weight, at) => ({ id: `s${at}`, weight }));

describe("a filter for so many points", () => {
  it("is true exactly of those who hold so much", () => {
    fc.assert(
      fc.property(
        weights,
        fc.double({ min: 0.5, max: 40, noNaN: true }),
        fc.nat(255),
        (given, points, held) => {
          const terms = termsOf(given);
          const theirs = terms.filter((_, at) => held & (1 << at));
          // Closer than the slack it may be either.
          fc.pre(Math.abs(sum(theirs) - points) > 1e-4 && Math.abs(sum(terms) - points) > 1e-4);
          const filter = worthAtLeast("skills", terms, points);
          if (sum(terms) < points) expect(filter).toBeNull();
          else
            expect(filterHolds(filter ?? "", { skills: theirs.map(({ id }) => id) })).toBe(
              sum(theirs) > points,
            );
        },
      ),
    );
  });

  it("stays short where all of eight weigh the same", () => {
    const terms = termsOf([5, 5, 5, 5, 5, 5, 5, 5]);
    for (const points of [5, 10, 15, 20, 25, 30, 35, 40]) {
      const conditions = worthAtLeast("skills", terms, points)?.match(/"s\d"/g) ?? [];
      expect(conditions.length).toBeLessThanOrEqual(64);
    }
  });
});

describe("filters together", () => {
  it("ask for nothing by what is not given, and keep their brackets", () => {
    expect(allOf("a = 1", null, anyOf(["b = 1", "c = 1"]))).toBe("a = 1 AND (b = 1 OR c = 1)");
    expect(anyOf(["b = 1"])).toBe("b = 1");
    expect(dayNumber("2026-11-22")).toBe(20261122);
  });
});

describe("a value in a filter", () => {
  it("can't end its quotes, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', "\\", "'", " ", "a", "\n", "]", ")", "​") }),
        (value) => {
          expect(filterHolds(equals("skills", value), { skills: [value] })).toBe(true);
          expect(filterHolds(isOneOf("skills", [value, "b"]), { skills: ["b"] })).toBe(true);
          expect(filterHolds(equals("skills", value), { skills: [`${value}.`] })).toBe(false);
        },
      ),
    );
    expect(equals("skills", 'a" OR brokerageId = "b')).toBe('skills = "a\\" OR brokerageId = \\"b"');
    expect(isOneOf("occupations", ["a\\", "b]"])).toBe('occupations IN ["a\\\\", "b]"]');
  });
});
