import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm } from "./distance";

const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("the distance between two points", () => {
  it("is 2 km from Leyton to Walthamstow, and 344 km from Charing Cross to Paris", () => {
    const leyton = { latitude: 51.5681, longitude: -0.0115 };
    const walthamstow = { latitude: 51.5862, longitude: -0.018 };
    expect(distanceKm(leyton, walthamstow)).toBeCloseTo(2.06, 2);
    const charingCross = { latitude: 51.5074, longitude: -0.1278 };
    const paris = { latitude: 48.8566, longitude: 2.3522 };
    expect(distanceKm(charingCross, paris)).toBeCloseTo(343.6, 0);
  });

  it("is nothing to itself, the same both ways, and never more than half way round the earth", () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, b)).toBeGreaterThanOrEqual(0);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(20015.12);
      }),
    );
  });

  it("is never shortened by a detour", () => {
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, (a, b, c) => {
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3);
      }),
    );
  });
});
