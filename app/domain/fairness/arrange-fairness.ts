import { equalityQuestions, groupsOf } from "~/domain/candidates/equality-questions";
import type { Fairness, GroupRow } from "./fairness";
import {
  EVERYBODY,
  figureOf,
  figuresOf,
  noAnswerTo,
  notAsked,
  notSaidTo,
  rowOf,
  rowSums,
  stepsNested,
} from "./figures";
import { hide } from "./hide";
import type { Quarter } from "./quarters";
import { type Counts, type Step, steps } from "./steps";

const questions = equalityQuestions.map((question) => ({
  key: question.key,
  groups: groupsOf(question).map(({ key }) => key),
}));

/** Turns people counted by row into what may be shown. Pure; every figure passes through `hide` here. */
export function arrangeFairness(
  counts: ReadonlyMap<string, Counts>,
  { quarter, answersBefore }: { quarter: Quarter; answersBefore: string },
): Fairness {
  const shown = hide(figuresOf(counts, questions), rowSums(questions), stepsNested(questions));
  const row = (key: string, name: string, of: string): GroupRow => {
    const people = steps.map((step) => [step.key, shown[figureOf(of, step.key)] ?? null]);
    return { key, name, people: Object.fromEntries(people) as Record<Step, number | null> };
  };
  return {
    quarter,
    answersBefore,
    questions: equalityQuestions.map((question) => ({
      key: question.key,
      name: question.name,
      groups: groupsOf(question).map(({ key, label }) => row(key, label, rowOf(question.key, key))),
      noAnswer: row("no-answer", "No answer", noAnswerTo(question.key)),
      notSaid: shown[notSaidTo(question.key)] ?? null,
    })),
    notAsked: shown[notAsked] ?? null,
    everybody: row("everybody", "Everybody", EVERYBODY),
  };
}
