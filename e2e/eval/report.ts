import { type Kind, missed } from "./aims";
import type { Skipped } from "./contenders";
import { type Answer, type Figures, figuresOf } from "./measure";
import { type Part, parts } from "./questions";
import type { Reading } from "./read-world";

/** What a way did with every question, in the order of the questions; or why it was not asked. */
export type Outcome = { name: string; kind: Kind; answers: readonly (Answer & { part: Part })[] } | Skipped;

/** Prints how well each way did on each part, and what was missed on the reported one. @returns the exit status */
export function report(reading: Reading, outcomes: readonly Outcome[]): number {
  const { held, read, wrong, occupations, occupationsRead } = reading;
  console.log(
    `Skills read from what people wrote: ${share(read, held)} of ${held}; ${wrong} that nobody meant.`,
  );
  console.log(`Occupations read: ${share(occupationsRead, occupations)} of ${occupations}.`);
  for (const part of parts) {
    const rows = outcomes.map((outcome) => [outcome.name, rowOf(outcome, part)]);
    const size = Math.max(...outcomes.map((outcome) => answersOf(outcome, part).length));
    console.log(`\nThe ${part} part: ${size} vacancies`);
    console.table(Object.fromEntries(rows));
  }
  const reported = outcomes.flatMap((outcome) =>
    "skipped" in outcome ? [] : [{ ...outcome, figures: figuresOf(answersOf(outcome, "reported")) }],
  );
  const sentences = missed(reported);
  for (const sentence of sentences) console.log(`Missed: ${sentence}`);
  if (sentences.length === 0)
    console.log("Aims met: each engine within 2 % of the ceiling's nDCG@10, and 0.1 ahead of text search.");
  return sentences.length === 0 ? 0 : 1;
}

const answersOf = (outcome: Outcome, part: Part) =>
  "skipped" in outcome ? [] : outcome.answers.filter((answer) => answer.part === part);

const rowOf = (outcome: Outcome, part: Part) =>
  "skipped" in outcome ? { "nDCG@10": outcome.skipped } : inTable(figuresOf(answersOf(outcome, part)));

const inTable = ({ ndcg, recall, first, atOnce }: Figures) => ({
  "nDCG@10": ndcg.toFixed(3),
  "recall@20": recall.toFixed(3),
  "first right: median place": Number.isFinite(first) ? String(first) : "none found",
  "first right: at place 1": share(atOnce, 1),
});

const share = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
