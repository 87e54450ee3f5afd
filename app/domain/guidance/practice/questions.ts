import type { Question } from "./question";
import { questionsOnAdverts } from "./questions-adverts";
import { questionsOnStaying } from "./questions-staying";

/** Every question of the self-review, in order. The keys are kept with the answers, so they never change. */
export const questions = { ...questionsOnAdverts, ...questionsOnStaying } as const satisfies Record<
  string,
  Question
>;

export type QuestionKey = keyof typeof questions;

export const questionKeys = Object.keys(questions) as QuestionKey[];

/** The pages of the self-review, four questions each. */
export const reviewPages: readonly { title: string; keys: readonly QuestionKey[] }[] = [
  {
    title: "What your adverts say",
    keys: ["pay-figure", "flexible-hours", "essentials-only", "any-experience"],
  },
  { title: "Ways in", keys: ["no-cv", "first-steps", "guaranteed-interview", "english-needed"] },
  {
    title: "Interviews and checks",
    keys: ["questions-before", "show-not-tell", "convictions-later", "right-to-work"],
  },
  {
    title: "Adjustments and health",
    keys: ["asks-adjustments", "access-contact", "access-to-work", "health-talks"],
  },
  { title: "Starting and staying", keys: ["first-weeks", "known-rota", "living-wage", "who-is-missing"] },
];
