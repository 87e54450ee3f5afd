import { z } from "zod";
import { type EqualityAnswers, equalityQuestions, NOT_SAID } from "./equality-questions";

/** A question's answers; only a hand-made request can send anything else. */
const keysOf = <Key extends string>({ choices }: { choices: readonly { key: Key }[] }) =>
  choices.map(({ key }) => key);
const said = { error: "Choose one of the answers, or “Prefer not to say”" };

const [sex, age, ethnicity, disability] = equalityQuestions;

/** Nothing chosen is not said. */
const answers = {
  sex: z.enum([NOT_SAID, ...keysOf(sex)], said).default(NOT_SAID),
  age: z.enum([NOT_SAID, ...keysOf(age)], said).default(NOT_SAID),
  ethnicity: z.enum([NOT_SAID, ...keysOf(ethnicity)], said).default(NOT_SAID),
  disability: z.enum([NOT_SAID, ...keysOf(disability)], said).default(NOT_SAID),
} satisfies Record<keyof EqualityAnswers, z.ZodType>;

/** Answers as they were sealed. */
export const SealedAnswers = z.object(answers);

/** The form, with when the answers it shows were saved; without it, none were. */
export const EqualityForm = z.object({ ...answers, version: z.iso.datetime().optional() });

export type EqualityGiven = z.output<typeof EqualityForm>;
