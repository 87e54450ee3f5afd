import { describe, expect, test } from "vitest";
import { suppress } from "./suppress";

const list = (parts: Record<string, number>) => {
  const all = Object.values(parts).reduce((sum, value) => sum + value, 0);
  return suppress({ ...parts, all }, [{ whole: "all", parts: Object.keys(parts) }]);
};

describe("suppress", () => {
  test("hides one to four and shows nought and five", () => {
    expect(suppress({ none: 0, one: 1, four: 4, five: 5 })).toEqual({
      none: 0,
      one: null,
      four: null,
      five: 5,
    });
  });

  test("with a total, a figure hidden alone takes the next smallest with it", () => {
    expect(list({ chef: 40, porter: 4, waiter: 12, host: 0 })).toEqual({
      chef: 40,
      porter: null,
      waiter: null,
      host: 0,
      all: 56,
    });
  });

  test("two hidden figures that come to five or more need no third", () => {
    expect(list({ chef: 40, porter: 4, waiter: 3 })).toMatchObject({ chef: 40, all: 47 });
  });

  test("two hidden figures that come to fewer than five take a third", () => {
    expect(list({ chef: 40, porter: 2, waiter: 1, host: 11 })).toMatchObject({ chef: 40, host: null });
  });

  test("figures that could each be nothing but four, or nothing but one, take another", () => {
    expect(list({ chef: 40, porter: 4, waiter: 4, host: 9 })).toMatchObject({ chef: 40, host: null });
    expect(list({ chef: 40, a: 1, b: 1, c: 1, d: 1, e: 1, host: 9 })).toMatchObject({ chef: 40, host: null });
  });

  test("where nothing else can cover a small figure, the total goes", () => {
    expect(list({ chef: 3, porter: 0 })).toEqual({ chef: null, porter: 0, all: null });
    expect(list({ chef: 4, porter: 4 })).toEqual({ chef: null, porter: null, all: null });
  });

  test("two lists of one total hide it together, and neither gives it back", () => {
    const shown = suppress({ all: 8, chef: 4, porter: 4, newham: 8, brent: 0 }, [
      { whole: "all", parts: ["chef", "porter"] },
      { whole: "all", parts: ["newham", "brent"] },
    ]);
    expect(shown).toEqual({ all: null, chef: null, porter: null, newham: null, brent: 0 });
  });

  test("a difference between two months does not give the hidden month away", () => {
    const shown = suppress({ now: 12, before: 3, change: 9 }, [
      { whole: "now", parts: ["before", "change"] },
    ]);
    expect(shown).toEqual({ now: 12, before: null, change: null });
  });

  test("in a table, no hidden figure stands alone in a row or a column", () => {
    const sums = [
      { whole: "row1", parts: ["a1", "b1", "c1"] },
      { whole: "row2", parts: ["a2", "b2", "c2"] },
      { whole: "row3", parts: ["a3", "b3", "c3"] },
      { whole: "a", parts: ["a1", "a2", "a3"] },
      { whole: "b", parts: ["b1", "b2", "b3"] },
      { whole: "c", parts: ["c1", "c2", "c3"] },
    ];
    const cells = { a1: 3, b1: 20, c1: 30, a2: 10, b2: 21, c2: 31, a3: 40, b3: 50, c3: 60 };
    const totals = { row1: 53, row2: 62, row3: 150, a: 53, b: 91, c: 121 };
    const shown = suppress({ ...cells, ...totals }, sums);
    for (const { parts } of sums) expect(parts.filter((part) => shown[part] === null).length).not.toBe(1);
    expect(shown).toMatchObject({ a1: null, a2: null, b1: null, b2: null, c3: 60, ...totals });
  });
});
