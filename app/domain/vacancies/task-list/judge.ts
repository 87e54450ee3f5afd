import { z } from "zod";
import type { VacancyType } from "../types";

/** What answers are judged by, beside themselves. */
export type Knows = {
  /** The London day, `2026-11-22`. */
  today: string;
  /** The occupation that typed words name, or undefined. */
  occupationNamed: (typed: string) => string | undefined;
  /** Whether an id is an occupation's. */
  isOccupation: (id: string) => boolean;
  /** What the vacancy holds already, where one page of it is judged. */
  saved?: Saved;
};

/** What a page must know of the others. Days are ISO days. */
export type Saved = {
  type: VacancyType;
  /** Its employer's open sites, in their order. */
  sites: readonly string[];
  /** A start that stood before may have passed once the vacancy is submitted. */
  startStands: string | null;
  trainingTo: string | null;
};

/** What was answered, where an answer that is wrong by itself is no value of its type. */
export type Answers = Readonly<Record<string, unknown>>;

/** What is wrong with an answer beside others, in words; null where nothing is. */
export type Rule = (answers: Answers, knows: Knows) => string | null;
export type Rules = Readonly<Record<string, Rule>>;

export const isNumber = (value: unknown): value is number => typeof value === "number";
export const isText = (value: unknown): value is string => typeof value === "string";

/** The kind that is judged: the one answered, or the one that was saved before. */
export const typeIn = (answers: Answers, { saved }: Knows): VacancyType | null =>
  (isText(answers.type) ? (answers.type as VacancyType) : saved?.type) ?? null;

// What depends on several answers is judged even while others are wrong, so that everything is said at once.
const always = { when: () => true };

/** A form of these questions, with the rules of those that it asks. */
export function judged<S extends z.ZodRawShape>(shape: S, rules: Rules, knows: Knows): z.ZodObject<S> {
  let form = z.object(shape);
  for (const [field, rule] of Object.entries(rules))
    if (field in shape)
      form = form.refine((answers) => rule(answers as Answers, knows) === null, {
        ...always,
        path: [field],
        error: (issue) => rule(issue.input as Answers, knows) ?? undefined,
      });
  return form;
}
