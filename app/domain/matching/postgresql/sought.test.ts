import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ask } from "../engine";
import { TRAVEL_POINTS } from "../score/worth";
import { everything, most, soughtFor } from "./sought";

const ask: Ask = {
  skills: [
    { id: "rare", weight: 10 },
    { id: "common", weight: 8 },
    { id: "badge", weight: 6 },
  ],
  occupations: [
    { id: "own", weight: 20 },
    { id: "near", weight: 12 },
  ],
  near: null,
  brokerages: null,
  licences: [],
  withinKm: null,
  readyBy: null,
  limit: 50,
};
const held = { skills: [40, 9_000, 8_000], occupations: [300, 500] };
const ids = (terms: readonly { id: string }[]) => terms.map(({ id }) => id);

describe("soughtFor", () => {
  it("leaves for later what most people hold, and finds people by the rest", () => {
    const sought = soughtFor(ask, held, 8 + 6 + 12 + TRAVEL_POINTS);
    expect(ids(sought.skills)).toEqual(["rare"]);
    expect(ids(sought.occupations)).toEqual(["own"]);
    expect(sought.rest).toBe(8 + 6 + 12);
  });

  it("never leaves a licence that everybody needs for later", () => {
    expect(ids(soughtFor({ ...ask, licences: ["badge"] }, held, 40).skills)).toEqual(["rare", "badge"]);
  });

  it("leaves nothing where a place next door alone may be enough", () => {
    expect(soughtFor(ask, held, TRAVEL_POINTS)).toEqual(everything(ask));
  });

  const weights = fc.array(fc.double({ min: 0.1, max: 20, noNaN: true }), { maxLength: 12 });
  it("leaves out nobody who could have more than the points given, whatever is asked and however many hold it", () => {
    fc.assert(
      fc.property(
        weights,
        weights,
        fc.infiniteStream(fc.nat(1_000_000)),
        fc.nat(100),
        (skills, jobs, counts, points) => {
          const named = (all: number[], kind: string) => all.map((weight, at) => ({ id: kind + at, weight }));
          const one = { ...ask, skills: named(skills, "s"), occupations: named(jobs, "o") };
          const drawn = (all: number[]) => all.map(() => counts.next().value as number);
          const sought = soughtFor(one, { skills: drawn(skills), occupations: drawn(jobs) }, points);
          const left = one.skills.filter((term) => !sought.skills.includes(term));
          const leftJobs = one.occupations.filter((term) => !sought.occupations.includes(term));
          const rest =
            left.reduce((sum, { weight }) => sum + weight, 0) +
            Math.max(0, ...leftJobs.map(({ weight }) => weight));
          expect(sought.rest).toBeCloseTo(rest, 9);
          if (rest > 0) expect(rest + TRAVEL_POINTS).toBeLessThanOrEqual(points);
          expect(rest).toBeLessThanOrEqual(most(one));
        },
      ),
    );
  });
});
