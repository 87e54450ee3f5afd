import { describe, expect, it } from "vitest";
import { aCandidate, aVacancy } from "~/domain/matching/score/example-facts";
import type { Way } from "./questions";
import { byEverybody, remembering, withinReach } from "./ways";

const question = { part: "tuning" as const, vacancy: aVacancy(), words: "" };
const listing = (ids: string[]): Way => ({ name: "a list", rank: async () => ids });

describe("byEverybody", () => {
  const knowing = {
    rarity: () => 1,
    closeness: (one: string, other: string) =>
      one === other ? { value: 1, kind: "same" } : { value: one === "cook" ? 0.5 : 0, kind: "skills" },
    label: (id: string) => id,
    today: "2026-11-22",
    related: () => [],
  };
  const nothing = { skills: [], qualifications: [], licences: [], occupations: ["bus-driver"] };

  it("ranks all who hold anything asked for, do related work, or do not say what they do", async () => {
    const everybody = [
      aCandidate({ ...nothing, id: "of other work" }),
      aCandidate({ ...nothing, id: "skilled", skills: ["teamwork", "stock-rotation"] }),
      aCandidate({ ...nothing, id: "qualified", qualifications: ["food-hygiene-level-2"] }),
      aCandidate({ ...nothing, id: "related", occupations: ["cook"] }),
      aCandidate({ ...nothing, id: "silent", occupations: [] }),
      aCandidate({ id: "just right" }),
    ];
    const ranked = await byEverybody("all", everybody, knowing).rank(question);
    expect(ranked[0]).toBe("just right");
    expect([...ranked].sort()).toEqual(["just right", "qualified", "related", "silent", "skilled"]);
  });
});

describe("withinReach", () => {
  // Walthamstow is about two and a half kilometres from the vacancy in Leyton.
  const near = { latitude: 51.586, longitude: -0.018 };
  const everybody = [
    aCandidate({ id: "walks", ...near, maxKm: 2 }),
    aCandidate({ id: "cycles", ...near, maxKm: 3 }),
    aCandidate({ id: "rides", ...near, maxKm: 20 }),
  ];

  it("leaves out those who live further away than they travel, and keeps the order", async () => {
    const way = withinReach(listing(["rides", "walks", "cycles", "stranger"]), everybody);
    expect(await way.rank(question)).toEqual(["rides", "cycles"]);
  });

  it("can allow for more, and leaves nobody out where the vacancy has no place", async () => {
    const generous = withinReach(listing(["rides", "walks"]), everybody, 1.5);
    expect(await generous.rank(question)).toEqual(["rides", "walks"]);
    const nowhere = { ...question, vacancy: aVacancy({ latitude: null, longitude: null }) };
    expect(await withinReach(listing(["walks"]), everybody).rank(nowhere)).toEqual(["walks"]);
  });
});

describe("remembering", () => {
  it("asks once for each vacancy", async () => {
    let asked = 0;
    const way = remembering({ name: "slow", rank: async () => [String(++asked)] });
    expect([await way.rank(question), await way.rank(question)]).toEqual([["1"], ["1"]]);
    expect(await way.rank({ ...question, vacancy: aVacancy() })).toEqual(["2"]);
  });
});
