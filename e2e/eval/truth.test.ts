import { describe, expect, it } from "vitest";
import { gradeOf, isNear, type Opening, type Person, type Work } from "./truth";

const work = (id: string, isco: string, skills: string): Work => ({ id, isco, essential: new Set(skills) });
const cook = work("cook", "5120", "abcdefgh");
const chef = work("chef", "3434", "abuvwxyz");
const clerk = work("clerk", "4110", "astuvwxyz");
const kitchenHand = work("kitchen-hand", "5123", "uvwxyz");

const leyton = { latitude: 51.5643, longitude: -0.0127 };
const walthamstow = { latitude: 51.586, longitude: -0.018 };
const opening: Opening = { work: cook, essential: [..."abcdef"], place: leyton };
const person = (of: Work, holds: string, maxKm = 5): Person => ({
  work: of,
  holds: new Set(holds),
  home: walthamstow,
  maxKm,
});

describe("near work", () => {
  it("is in the same ISCO minor group, or shares a quarter of what the work needs", () => {
    expect(isNear(cook, kitchenHand)).toBe(true);
    expect(isNear(cook, chef)).toBe(true);
    expect(isNear(cook, clerk)).toBe(false);
  });
});

describe("a grade", () => {
  it.each([
    [cook, "abcd", 3],
    [cook, "abc", 2],
    [cook, "a", 1],
    [chef, "abcd", 2],
    [kitchenHand, "ab", 1],
    [kitchenHand, "auvw", 0],
    [clerk, "abcdef", 0],
  ])("goes by the work and the skills truly held: %j with %s is %i", (of, holds, grade) => {
    expect(gradeOf(opening, person(of, holds))).toBe(grade);
  });

  it("is 0 for who lives further away than they travel", () => {
    expect(gradeOf(opening, person(cook, "abcdef", 2))).toBe(0);
    expect(gradeOf(opening, person(cook, "abcdef", 3))).toBe(3);
  });
});
