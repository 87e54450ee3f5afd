import { describe, expect, it } from "vitest";
import { mostPromising, worth } from "./worth";

const near = { latitude: 51.5643, longitude: -0.0127 };
const ask = {
  skills: [
    { id: "s1", weight: 20 },
    { id: "s2", weight: 15 },
  ],
  occupations: [
    { id: "o1", weight: 20 },
    { id: "o2", weight: 10 },
  ],
  near,
  brokerages: null,
  licences: [],
  withinKm: null,
  readyBy: null,
  limit: 2,
};
const one = { id: "a", skills: ["s1", "s2"], occupations: ["o1", "o2"], maxKm: 8, ...near };

describe("how promising somebody is", () => {
  it("adds up skills, takes the best occupation, and adds the journey", () => {
    expect(worth(ask, one)).toBe(70);
    expect(worth({ ...ask, near: null }, one)).toBe(55);
  });

  it("is nothing for nothing shared, and for a journey half as far again as they can", () => {
    expect(worth(ask, { ...one, skills: [], occupations: [] })).toBeNull();
    expect(worth(ask, { ...one, latitude: near.latitude + 0.1 })).not.toBeNull();
    expect(worth(ask, { ...one, latitude: near.latitude + 0.11 })).toBeNull();
  });

  it("puts the most promising first, each once, equal ones by id, and no more than asked for", () => {
    const less = { ...one, skills: ["s2"] };
    const found = [
      { ...less, id: "d" },
      { ...one, id: "c" },
      { ...one, id: "b" },
      { ...one, id: "b" },
    ];
    expect(mostPromising(ask, found)).toEqual(["b", "c"]);
    expect(mostPromising({ ...ask, limit: 9 }, found)).toEqual(["b", "c", "d"]);
  });
});
