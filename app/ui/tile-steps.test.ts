import { expect, it } from "vitest";
import { stepOf, tileSteps } from "./tile-steps";

it("has six steps of a round width for figures up to 57", () => {
  const steps = tileSteps([57, 8, null, 0]);
  expect(steps.map(({ from, to }) => [from, to])).toEqual([
    [1, 10],
    [11, 20],
    [21, 30],
    [31, 40],
    [41, 50],
    [51, 60],
  ]);
});

it("gives every value its step, the greatest the darkest, and none to nothing", () => {
  const steps = tileSteps([3, 1, 2]);
  expect([0, 1, 2, 3].map((value) => stepOf(value, steps))).toEqual([0, 4, 5, 6]);
});

it("holds every value of any size", () => {
  for (const most of [1, 7, 61, 640, 9_999, 123_456]) {
    expect(stepOf(most, tileSteps([most])), `for ${most}`).toBe(6);
  }
});

it("has no steps where there is nothing to show", () => {
  expect(tileSteps([0, null])).toEqual([]);
});
