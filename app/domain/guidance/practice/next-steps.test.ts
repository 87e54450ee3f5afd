import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleTitles } from "../articles.server";
import { type Answers, answerKeys, isWhole, readAnswers, tallyOf } from "./answers";
import { commitmentKinds, undertakings } from "./commitments";
import { type CommitmentOnPlan, nextSteps } from "./next-steps";
import { type QuestionKey, questionKeys, questions, reviewPages } from "./questions";
import { standingOn } from "./standing";

const today = "2026-11-22";
const undertaken = (kind: string, over: Partial<CommitmentOnPlan> = {}): CommitmentOnPlan => ({
  kind,
  dueOn: null,
  doneOn: null,
  droppedOn: null,
  ...over,
});
const keys = (answers: Answers, commitments: CommitmentOnPlan[] = [], most?: number) =>
  nextSteps(answers, commitments, today, most).map(({ key }) => key);

describe("the self-review", () => {
  test("has twenty questions, each on one page of four or five", () => {
    expect(questionKeys).toHaveLength(20);
    expect(reviewPages.flatMap((page) => page.keys).toSorted()).toEqual(questionKeys.toSorted());
    for (const page of reviewPages) expect([4, 5]).toContain(page.keys.length);
  });

  test("every question and undertaking leads to an article that there is", async () => {
    const titles = await articleTitles();
    for (const { article } of [...Object.values(questions), ...Object.values(undertakings)])
      expect(titles.has(article), article).toBe(true);
  });

  test("every undertaking names its source", () => {
    for (const { source } of Object.values(undertakings)) expect(source.url).toMatch(/^https:\/\//);
  });
});

describe("what to do next", () => {
  test("is what helps most: no before not sure before partly, and never a yes", () => {
    const answers: Answers = {
      "pay-figure": "yes",
      "flexible-hours": "partly",
      "essentials-only": "no",
      "first-weeks": "not-sure",
      "right-to-work": "no",
    };
    expect(keys(answers)).toEqual([
      "question:essentials-only",
      "question:first-weeks",
      "question:flexible-hours",
    ]);
    expect(keys({})).toEqual([]);
  });

  test("leaves out what a commitment sees to, until it is dropped", () => {
    const answers: Answers = { "living-wage": "no" };
    expect(keys(answers)).toEqual(["question:living-wage"]);
    expect(keys(answers, [undertaken("london-living-wage")])).toEqual([]);
    expect(keys(answers, [undertaken("london-living-wage", { doneOn: today })])).toEqual([]);
    expect(keys(answers, [undertaken("london-living-wage", { droppedOn: today })])).toEqual([
      "question:living-wage",
    ]);
  });

  test("begins with a commitment past its date, the longest overdue first", () => {
    const commitments = [
      undertaken("adjustments", { dueOn: "2026-11-21" }),
      undertaken("ban-the-box", { dueOn: "2026-10-01" }),
      undertaken("flexible-hours", { dueOn: today }),
    ];
    expect(keys({ "pay-figure": "no" }, commitments)).toEqual([
      "commitment:ban-the-box",
      "commitment:adjustments",
      "question:pay-figure",
    ]);
  });
});

const anyDay = fc.constantFrom(null, "2026-01-01", "2026-11-21", today, "2027-01-01");
const anyAnswers = fc.dictionary(
  fc.constantFrom<QuestionKey>(...questionKeys),
  fc.constantFrom(...answerKeys),
) as fc.Arbitrary<Answers>;
const anyCommitments = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom<string>(...commitmentKinds, "one of before"),
    dueOn: anyDay,
    doneOn: anyDay,
    droppedOn: anyDay,
  }),
  { selector: ({ kind }) => kind },
);

describe("whatever was answered and undertaken", () => {
  test("the steps are at most three, each once, and the beginning of the whole list", () => {
    fc.assert(
      fc.property(anyAnswers, anyCommitments, (answers, commitments) => {
        const all = keys(answers, commitments, 100);
        const three = keys(answers, commitments);
        expect(three).toEqual(all.slice(0, 3));
        expect(new Set(all).size).toBe(all.length);
        for (const key of questionKeys)
          if (!answers[key] || answers[key] === "yes") expect(all).not.toContain(`question:${key}`);
      }),
    );
  });

  test("a better answer never moves its step up", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom<QuestionKey>(...questionKeys), (answers, key) => {
        const place = (answer: "no" | "partly") => {
          const at = keys({ ...answers, [key]: answer }, [], 100).indexOf(`question:${key}`);
          return at < 0 ? 100 : at;
        };
        expect(place("partly")).toBeGreaterThanOrEqual(place("no"));
      }),
    );
  });

  test("the tally counts every question once", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const tally = tallyOf(answers);
        expect(Object.values(tally).reduce((sum, count) => sum + count, 0)).toBe(20);
        expect(isWhole(answers)).toBe(tally.unanswered === 0);
      }),
    );
  });

  test("what the database holds is read without failing, and only answers to questions come of it", () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        for (const [key, answer] of Object.entries(readAnswers(kept))) {
          expect(questionKeys).toContain(key);
          expect(answerKeys).toContain(answer);
        }
      }),
    );
  });

  test("a commitment stands in one way, and only what is open can be past its date", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (dueOn, doneOn, droppedOn) => {
        const stands = standingOn({ dueOn, doneOn, droppedOn }, today);
        expect(stands === "dropped").toBe(droppedOn !== null);
        if (stands === "overdue") expect(doneOn).toBeNull();
      }),
    );
  });
});
