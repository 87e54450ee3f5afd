import type { Quarter } from "./quarters";
import type { Step } from "./steps";

/** A count as it may be shown: null where it is from 1 to 4, or would give such a one away. */
export type Shown = number | null;

/** Some of those who were looking, and how far they came. */
export type GroupRow = { key: string; name: string; people: Record<Step, Shown> };

/** One question with a row for each answer. */
export type QuestionTable = {
  key: string;
  name: string;
  groups: GroupRow[];
  /** Those who skipped it or preferred not to say, and those who were not asked. */
  noAnswer: GroupRow;
  /** Of those looking, how many skipped it or preferred not to say. */
  notSaid: Shown;
};

/** How far each group came within a quarter, fit to show: nothing in it counts fewer than five people. */
export type Fairness = {
  quarter: Quarter;
  /** The London day before which answers must have been saved to count: the first of this month. */
  answersBefore: string;
  questions: QuestionTable[];
  /** Of those looking, of how many no answers are kept that count. */
  notAsked: Shown;
  everybody: GroupRow;
};
