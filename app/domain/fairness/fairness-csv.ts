import { stringify } from "csv-stringify/sync";
import type { Fairness, GroupRow, Shown } from "./fairness";
import { rateOf } from "./rates";
import { comparedSteps, steps } from "./steps";

const HEADINGS = ["from", "to", "question", "answer", "step", "people", "per_100_looking"];
const HIDDEN = "not shown";

/** The report as a comma-separated file: just what the page shows, "not shown" where a figure is hidden. */
export function fairnessCsv({ quarter, questions, notAsked, everybody }: Fairness): string {
  const lines = (question: string, row: GroupRow) =>
    steps.map(({ key, name }) => {
      const rate = comparedSteps.some((step) => step.key === key) ? rateOf(row, key) : undefined;
      const per100 = rate === undefined ? "" : rate === null ? HIDDEN : rate.toFixed(1);
      return [quarter.from, quarter.to, question, row.name, name, row.people[key] ?? HIDDEN, per100];
    });
  const looking = (question: string, name: string, people: Shown) => [
    quarter.from,
    quarter.to,
    question,
    name,
    "Looking",
    people ?? HIDDEN,
    "",
  ];
  return stringify(
    [
      HEADINGS,
      ...lines("All", everybody),
      looking("All", "Not asked yet", notAsked),
      ...questions.flatMap(({ name, groups, noAnswer, notSaid }) => [
        ...[...groups, noAnswer].flatMap((row) => lines(name, row)),
        looking(name, "Preferred not to say", notSaid),
      ]),
    ],
    { bom: true },
  );
}
