import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstRight, mean, median, ndcg, recall } from "./metrics";

const grades = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 40 });
const best = (list: readonly number[]) => [...list].sort((a, b) => b - a);

describe("ndcg", () => {
  it("is as worked by hand: two right people, found second and third", () => {
    // (1 / log2 3 + 1 / log2 4) / (1 / log2 2 + 1 / log2 3) = (0.6309 + 0.5) / (1 + 0.6309)
    expect(ndcg([0, 1, 1], [1, 1, 0])).toBeCloseTo(0.6934, 4);
  });

  it("is as worked by hand with grades of gain 7, 3 and 1", () => {
    // (3 + 7 / 1.58496 + 0 + 1 / 2.32193) / (7 + 3 / 1.58496 + 1 / 2) = 7.84719 / 9.39279
    expect(ndcg([2, 3, 0, 1], [3, 2, 1, 0, 0])).toBeCloseTo(0.83545, 4);
  });

  it("looks no deeper than it is told, and has no answer where nobody is of use", () => {
    expect(ndcg([0, 3], [3, 0], 1)).toBe(0);
    expect(ndcg([0, 0], [0, 0])).toBeNull();
  });

  it("lies between 0 and 1, and is 1 for the best order", () => {
    fc.assert(
      fc.property(grades, fc.integer({ min: 1, max: 12 }), (list, depth) => {
        fc.pre(list.some((grade) => grade > 0));
        const found = ndcg(list, list, depth) ?? Number.NaN;
        expect(found >= 0 && found <= 1 + 1e-12).toBe(true);
        expect(ndcg(best(list), list, depth)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("never falls when a better one changes places with a worse one before it, and stays when equals do", () => {
    fc.assert(
      fc.property(grades, fc.nat(), fc.nat(), (list, one, other) => {
        fc.pre(list.some((grade) => grade > 0));
        const [early, late] = [one % list.length, other % list.length].sort((a, b) => a - b);
        const changed = [...list];
        changed[early ?? 0] = list[late ?? 0] ?? 0;
        changed[late ?? 0] = list[early ?? 0] ?? 0;
        const gained = (list[late ?? 0] ?? 0) - (list[early ?? 0] ?? 0);
        const difference = (ndcg(changed, list) ?? 0) - (ndcg(list, list) ?? 0);
        if (gained === 0) expect(difference).toBe(0);
        else expect(difference * gained).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });
});

describe("recall", () => {
  it("is the part of the right people found, of as many as there is room for", () => {
    expect(recall([3, 0, 3], [3, 3, 3, 0], 3)).toBeCloseTo(2 / 3);
    expect(recall([3, 3, 3], [3, 3, 3, 3], 3, 2)).toBe(1);
    expect(recall([2, 1], [2, 1], 3)).toBeNull();
  });

  it("lies between 0 and 1, and is 1 for the best order", () => {
    fc.assert(
      fc.property(grades, (list) => {
        fc.pre(list.includes(3));
        const found = recall(list, list, 3) ?? Number.NaN;
        expect(found >= 0 && found <= 1).toBe(true);
        expect(recall(best(list), list, 3)).toBe(1);
      }),
    );
  });
});

describe("the rest", () => {
  it("counts places from 1, and to infinity where nobody right was found", () => {
    expect(firstRight([1, 2, 3], 3)).toBe(3);
    expect(firstRight([], 3)).toBe(Number.POSITIVE_INFINITY);
  });

  it("takes the mean of what is known and the middle of what was counted", () => {
    expect(mean([1, null, 0])).toBe(0.5);
    expect(median([Number.POSITIVE_INFINITY, 1, 4])).toBe(4);
    expect(median([1, 2, 3, 4])).toBe(2);
  });
});
