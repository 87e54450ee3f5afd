import { describe, expect, it } from "vitest";
import { aVacancy } from "~/domain/matching/score/example-facts";
import { answerOf, figuresOf } from "./measure";
import { grader, type Question } from "./questions";
import type { Work } from "./truth";

const door = { latitude: 51.5, longitude: -0.1 };
const work = (id: string, isco: string, skills: string): Work => ({ id, isco, essential: new Set(skills) });
const cook = work("cook", "5120", "abc");
const waiter = work("waiter", "5131", "xya");
const clerk = work("clerk", "4110", "z");
const person = (id: string, of: Work, holds: string) => ({
  id,
  work: of,
  holds: new Set(holds),
  home: door,
  maxKm: 5,
});
const people = [
  person("1", cook, "abc"),
  person("2", cook, "a"),
  person("3", waiter, "abc"),
  person("4", clerk, "abc"),
];
const question: Question = {
  part: "tuning",
  vacancy: aVacancy(),
  words: "cook a b c",
  grades: grader(people)({ work: cook, essential: [..."abc"], place: door }),
};

describe("a question", () => {
  it("has the grades of all who are of any use", () => {
    expect([...question.grades]).toEqual([
      ["1", 3],
      ["2", 2],
      ["3", 2],
    ]);
  });

  it("is answered by an order, which is held against the grades; who comes twice counts once", async () => {
    const answer = await answerOf(
      { name: "backwards", rank: async () => ["4", "3", "3", "2", "1"] },
      question,
    );
    // (0 + 3 / log2 3 + 3 / 2 + 7 / log2 5) / (7 + 3 / log2 3 + 3 / 2) = 6.40752 / 10.39279
    expect(answer.ndcg).toBeCloseTo(0.61654, 4);
    expect(answer).toMatchObject({ recall: 1, first: 4 });
  });

  it("shows nobody who answers it the grades", async () => {
    let seen = {};
    const rank = async (asked: object) => {
      seen = asked;
      return [];
    };
    await answerOf({ name: "nosy", rank }, question);
    expect(Object.keys(seen)).not.toContain("grades");
    expect(seen).toHaveProperty("vacancy");
  });
});

describe("figures over many answers", () => {
  it("are means, the middle place, and how often the first place is right", () => {
    const answers = [
      { ndcg: 1, recall: 1, first: 1 },
      { ndcg: 0.5, recall: 0, first: Number.POSITIVE_INFINITY },
      { ndcg: null, recall: null, first: 3 },
    ];
    expect(figuresOf(answers)).toEqual({ ndcg: 0.75, recall: 0.5, first: 3, atOnce: 1 / 3 });
  });
});
