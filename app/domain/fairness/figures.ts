import type { Covered } from "./hide";
import { type Counts, holds, type Step, steps } from "./steps";

/** The row of everybody who was looking. */
export const EVERYBODY = "everybody";
/** Of whom no answers are kept that count; those who skipped a question or preferred not to say; and both together. */
export const NOT_ASKED = "not-asked";
const NOT_SAID = "not-said";
const NO_ANSWER = "no-answer";

/** A question by its key, and its groups' keys. */
export type Groups = { key: string; groups: readonly string[] };

/** The row of one answer to one question. */
export const rowOf = (question: string, answer: string) => `${question} ${answer}`;
export const noAnswerTo = (question: string) => rowOf(question, NO_ANSWER);

/** What a figure of a row is called. */
export const figureOf = (row: string, step: Step) => `${row}: ${step}`;
/** Those who looked and skipped a question, and those who were not asked any. */
export const notSaidTo = (question: string) => figureOf(rowOf(question, NOT_SAID), "looking");
export const notAsked = figureOf(NOT_ASKED, "looking");

const rowsOf = ({ key, groups }: Groups) => [...groups.map((group) => rowOf(key, group)), noAnswerTo(key)];
const everyRow = (questions: readonly Groups[]) => [...questions.flatMap(rowsOf), EVERYBODY];

/**
 * Every figure of the report by name, from people counted by row of an answer, of {@link NOT_ASKED} and of
 * {@link EVERYBODY}; a row without anybody counts nought.
 */
export function figuresOf(counts: ReadonlyMap<string, Counts>, questions: readonly Groups[]) {
  const people = (row: string, step: Step) => counts.get(row)?.[step] ?? 0;
  const unsaid = (question: string, step: Step) =>
    people(rowOf(question, NOT_SAID), step) + people(NOT_ASKED, step);
  const figures: Record<string, number> = { [notAsked]: people(NOT_ASKED, "looking") };
  for (const { key } of questions) {
    figures[notSaidTo(key)] = people(rowOf(key, NOT_SAID), "looking");
    for (const step of steps) figures[figureOf(noAnswerTo(key), step.key)] = unsaid(key, step.key);
  }
  const others = everyRow(questions).filter((row) => !questions.some(({ key }) => row === noAnswerTo(key)));
  for (const row of others) for (const { key } of steps) figures[figureOf(row, key)] = people(row, key);
  return figures;
}

/**
 * What adds up: at each step a question's groups, and those without an answer, come to everybody; and these are who
 * skipped it and who was not asked. Where a small group needs cover, those without an answer give it.
 */
export const rowSums = (questions: readonly Groups[]): Covered[] =>
  questions.flatMap((question) => [
    ...steps.map(({ key }) => ({
      whole: figureOf(EVERYBODY, key),
      parts: rowsOf(question).map((row) => figureOf(row, key)),
      cover: figureOf(noAnswerTo(question.key), key),
    })),
    { whole: figureOf(noAnswerTo(question.key), "looking"), parts: [notSaidTo(question.key), notAsked] },
  ]);

/** What holds what: in each row, a step the steps that are part of it. */
export const stepsNested = (questions: readonly Groups[]) =>
  everyRow(questions).flatMap((row) =>
    holds.map(([outer, inner]) => ({ outer: figureOf(row, outer), inner: figureOf(row, inner) })),
  );
