import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { Fairness, GroupRow, QuestionTable, Shown } from "./fairness";
import { fairnessCsv } from "./fairness-csv";
import { lookCloser, tooFewToCompare } from "./look-closer";
import { endedQuarters } from "./quarters";
import { rateOf, sayRate } from "./rates";

const row = (name: string, looking: Shown, started: Shown = 0, suggested: Shown = 0): GroupRow => ({
  key: name,
  name,
  people: { looking, suggested, shortlisted: started, referred: started, started },
});
const table = (...groups: GroupRow[]): QuestionTable => ({
  key: "age",
  name: "Age",
  groups,
  noAnswer: row("No answer", 400, 200),
  notSaid: 90,
});
const pointed = (...groups: GroupRow[]) =>
  lookCloser(table(...groups))
    .filter(({ step }) => step === "Started")
    .map(({ group, highest }) => [group, highest]);

describe("where to look closer", () => {
  test("is a rate under four fifths of the highest, of groups large enough", () => {
    expect(pointed(row("young", 1_000, 100), row("old", 1_000, 79))).toEqual([]);
    expect(pointed(row("young", 2_000, 200), row("old", 2_000, 150))).toEqual([["old", "young"]]);
    expect(pointed(row("young", 5_000, 500), row("old", 5_000, 400))).toEqual([]);
  });

  test("is not where chance alone may bring it", () => {
    // Six of 60 against eight of 60: a rate of three quarters, and nothing to be told from it.
    expect(pointed(row("young", 60, 8), row("old", 60, 6))).toEqual([]);
    expect(pointed(row("young", 60, 30), row("old", 60, 8))).toEqual([["old", "young"]]);
  });

  test("is not said of fewer than thirty, nor of what is hidden, nor of those without an answer", () => {
    expect(pointed(row("young", 500, 250), row("old", 29, 0))).toEqual([]);
    expect(pointed(row("young", 500, 250), row("old", 30, 0))).toEqual([["old", "young"]]);
    expect(pointed(row("young", 500, 250), row("old", 300, null))).toEqual([]);
    expect(pointed(row("young", 500, 250), row("old", null, 9))).toEqual([]);
    expect(pointed(row("old", 300, 30))).toEqual([]);
    expect(pointed()).toEqual([]);
  });

  test("compares with the highest, step by step, and says both rates", () => {
    const [first, ...others] = lookCloser(
      table(row("a", 200, 0, 100), row("b", 200, 0, 60), row("c", 200, 0, 40)),
    );
    expect(first).toEqual({ step: "Suggested", group: "b", rate: 30, highest: "a", highestRate: 50 });
    expect(others.map(({ group }) => group)).toEqual(["c"]);
  });

  test("names the groups with too few to compare, and not those with nobody", () => {
    const found = tooFewToCompare(
      table(row("many", 30), row("few", 29), row("hidden", null), row("nobody", 0)),
    );
    expect(found.map(({ name }) => name)).toEqual(["few", "hidden"]);
  });
});

describe("a rate", () => {
  test("is of those who were looking, and there is none without both figures", () => {
    expect(rateOf(row("a", 50, 9), "started")).toBe(18);
    expect(rateOf(row("a", 50, null), "started")).toBeNull();
    expect(rateOf(row("a", null, 9), "started")).toBeNull();
    expect(rateOf(row("a", 0, 0), "started")).toBeNull();
  });

  test.each([
    [0, "0 in 100"],
    [0.04, "0.0 in 100"],
    [3.44, "3.4 in 100"],
    [9.96, "10 in 100"],
    [34.4, "34 in 100"],
    [100, "100 in 100"],
  ])("of %d is said as %s", (rate, words) => expect(sayRate(rate)).toBe(words));
});

test("the file has just what the page shows, and says where a figure is not shown", () => {
  const [quarter] = endedQuarters("2026-11-22");
  const fairness: Fairness = {
    quarter,
    answersBefore: "2026-11-01",
    questions: [table(row("16 to 24", 60, 12), row("65 or over", 8, null))],
    notAsked: null,
    everybody: row("Everybody", 476, 212, 0),
  };
  const lines = parse(fairnessCsv(fairness), { bom: true }) as string[][];
  expect(lines).toHaveLength(1 + 5 + 1 + 3 * 5 + 1);
  const line = (answer: string, step: string) =>
    lines.find((each) => each[3] === answer && each[4] === step)?.slice(2);
  expect(lines[1]).toEqual(["2026-07-01", "2026-09-30", "All", "Everybody", "Looking", "476", ""]);
  expect(line("16 to 24", "Started")).toEqual(["Age", "16 to 24", "Started", "12", "20.0"]);
  expect(line("65 or over", "Started")).toEqual(["Age", "65 or over", "Started", "not shown", "not shown"]);
  expect(line("Not asked yet", "Looking")).toEqual(["All", "Not asked yet", "Looking", "not shown", ""]);
  expect(line("Preferred not to say", "Looking")?.[3]).toBe("90");
});
