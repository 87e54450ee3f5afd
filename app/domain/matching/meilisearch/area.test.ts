import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm } from "~/domain/places/distance";
import { areaOf, areasAround } from "./area";

const place = fc.record({
  latitude: fc.double({ min: 51.2, max: 51.8, noNaN: true }),
  longitude: fc.double({ min: -0.6, max: 0.4, noNaN: true }),
});
const travel = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 60, noNaN: true }));
const leyton = { latitude: 51.5643, longitude: -0.0127 };

describe("the areas around a place", () => {
  it("hold everybody who is near enough, by how far they travel", () => {
    fc.assert(
      fc.property(place, place, travel, fc.constantFrom(0.25, 0.9, 1.5), (work, home, maxKm, share) => {
        fc.pre(distanceKm(work, home) <= share * Math.max(1, maxKm));
        expect(areasAround(work, share, null)).toContain(areaOf(home, maxKm));
      }),
    );
  });

  it("hold everybody who is near enough in kilometres too, where they must be", () => {
    fc.assert(
      fc.property(place, travel, fc.double({ min: 0, max: 20, noNaN: true }), (home, maxKm, withinKm) => {
        const km = distanceKm(leyton, home);
        fc.pre(km <= withinKm && km <= 1.5 * maxKm);
        expect(areasAround(leyton, 1.5, withinKm)).toContain(areaOf(home, maxKm));
      }),
    );
  });

  it("are few, each once, and fewer the nearer they must be", () => {
    const all = areasAround(leyton, 1.5, null);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeLessThanOrEqual(125);
    expect(areasAround(leyton, 0.5, null).length).toBeLessThan(all.length / 2);
    expect(areasAround(leyton, 1.5, 2).length).toBeLessThan(all.length / 2);
  });

  it("leave out those who live twice as far as is near enough", () => {
    const home = { ...leyton, latitude: leyton.latitude + (3 * 5) / 111.2 };
    expect(areasAround(leyton, 1.5, null)).not.toContain(areaOf(home, 5));
    expect(areasAround(leyton, 1.5, 3)).not.toContain(areaOf({ ...leyton, latitude: 51.75 }, 15));
  });
});
