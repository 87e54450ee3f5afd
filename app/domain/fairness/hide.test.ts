import { describe, expect, test } from "vitest";
import { hide } from "./hide";

const total = (parts: Record<string, number>) => Object.values(parts).reduce((sum, value) => sum + value, 0);
const list = (parts: Record<string, number>) =>
  hide({ ...parts, all: total(parts) }, [{ whole: "all", parts: Object.keys(parts) }], []);
const funnel = (looking: number, suggested: number) =>
  hide({ looking, suggested }, [], [{ outer: "looking", inner: "suggested" }]);

describe("what may be shown of people", () => {
  test("is five and more, and nought, and never one to four", () => {
    expect(list({ a: 40, b: 30, c: 5, d: 0 })).toEqual({ a: 40, b: 30, c: 5, d: 0, all: 75 });
    expect(list({ a: 40, b: 30, c: 3 })).toEqual({ a: 40, b: null, c: null, all: 73 });
  });

  test("is not a step beside the step before it where one to four are left between them", () => {
    expect(funnel(20, 12)).toEqual({ looking: 20, suggested: 12 });
    expect(funnel(20, 20)).toEqual({ looking: 20, suggested: 20 });
    expect(funnel(20, 15)).toEqual({ looking: 20, suggested: 15 });
    expect(funnel(20, 16)).toEqual({ looking: 20, suggested: null });
    expect(funnel(20, 19)).toEqual({ looking: 20, suggested: null });
  });

  test("hides with such a step another row's, so that the total does not bring it back", () => {
    const figures = {
      "female looking": 20,
      "male looking": 40,
      "all looking": 60,
      "female suggested": 18,
      "male suggested": 25,
      "all suggested": 43,
    };
    const rows = ["looking", "suggested"].map((step) => ({
      whole: `all ${step}`,
      parts: [`female ${step}`, `male ${step}`],
    }));
    const nested = ["female", "male", "all"].map((row) => ({
      outer: `${row} looking`,
      inner: `${row} suggested`,
    }));
    expect(hide(figures, rows, nested)).toMatchObject({
      "female looking": 20,
      "male looking": 40,
      "female suggested": null,
      "male suggested": null,
      "all suggested": 43,
    });
  });

  test("keeps the groups that are compared, and hides those without an answer to cover a small one", () => {
    const figures = { female: 30, male: 3, "no answer": 60, all: 93 };
    const parts = ["female", "male", "no answer"];
    const covered = [{ whole: "all", parts, cover: "no answer" }];
    expect(hide(figures, covered, [])).toEqual({ female: 30, male: null, "no answer": null, all: 93 });
    expect(hide(figures, [{ whole: "all", parts }], [])).toMatchObject({ female: null, male: null });
    const large = { female: 30, male: 5, "no answer": 60, all: 95 };
    expect(hide(large, covered, [])).toEqual(large);
  });

  test("is not what could be nothing else: hidden people who must all be one row's", () => {
    // Eight started, and at most two of them men: without more hiding a reader knows six or more, and here exactly six.
    const figures = {
      "female referred": 6,
      "male referred": 9,
      "all referred": 15,
      "female started": 6,
      "male started": 2,
      "all started": 8,
    };
    const rows = ["referred", "started"].map((step) => ({
      whole: `all ${step}`,
      parts: [`female ${step}`, `male ${step}`],
    }));
    const nested = ["female", "male", "all"].map((row) => ({
      outer: `${row} referred`,
      inner: `${row} started`,
    }));
    const shown = hide(figures, rows, nested);
    expect(shown["male started"]).toBeNull();
    expect(shown["female started"]).toBeNull();
    // With 6 as the most that women can be, men are at least two: one number alone must not be left.
    const least = (shown["all started"] ?? 0) - (shown["female referred"] ?? Number.POSITIVE_INFINITY);
    const most = Math.min(
      shown["male referred"] ?? Number.POSITIVE_INFINITY,
      (shown["all started"] ?? 99) - 1,
    );
    expect(most).toBeGreaterThan(least);
  });
});
