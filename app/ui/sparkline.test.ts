import { expect, it } from "vitest";
import { placed, runs } from "./sparkline";

it("draws a nearly level series nearly level", () => {
  const heights = placed([100, 101, 100]).map((point) => point?.y ?? 0);
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(2);
});

it("keeps every point inside its box", () => {
  for (const point of placed([0, 900, 3, null, 12])) {
    if (point) expect(point.y).toBeGreaterThanOrEqual(0);
    if (point) expect(point.y).toBeLessThanOrEqual(36);
  }
});

it("breaks the line where a figure is not shown", () => {
  expect(runs(placed([1, 2, null, null, 3, 4]))).toHaveLength(2);
});

it("draws no line through a single point", () => {
  expect(runs(placed([5]))).toEqual([]);
});
