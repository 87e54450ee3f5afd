import { z } from "zod";
import { type QuestionKey, questionKeys } from "./questions";

/** The four answers, in the order a form offers them. */
export const answerWords = {
  yes: "Yes",
  partly: "Partly",
  no: "No",
  "not-sure": "Not sure",
} as const;

export type Answer = keyof typeof answerWords;

export const answerKeys = Object.keys(answerWords) as [Answer, ...Answer[]];

export type Answers = Partial<Record<QuestionKey, Answer>>;

const Kept = z.record(z.string(), z.unknown());
const isAnswer = z.enum(answerKeys);

/** A review's answers as the database has them. A question that is not asked any more is left out. */
export function readAnswers(kept: unknown): Answers {
  const given = Kept.safeParse(kept).data ?? {};
  return Object.fromEntries(
    questionKeys.flatMap((key) => {
      const answer = isAnswer.safeParse(given[key]);
      return answer.success ? [[key, answer.data]] : [];
    }),
  );
}

export type Tally = Record<Answer, number> & { unanswered: number };

/** How many questions have each answer; together they are all the questions there are. */
export function tallyOf(answers: Answers): Tally {
  const count = (answer: Answer | undefined) => questionKeys.filter((key) => answers[key] === answer).length;
  return {
    yes: count("yes"),
    partly: count("partly"),
    no: count("no"),
    "not-sure": count("not-sure"),
    unanswered: count(undefined),
  };
}

/** Whether nothing is left to answer. “Not sure” is an answer. */
export const isWhole = (answers: Answers) => tallyOf(answers).unanswered === 0;
