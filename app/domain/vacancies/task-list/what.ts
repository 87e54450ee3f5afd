import { z } from "zod";
import { wordsOf } from "../form-fields";
import { vacancyTypeValues } from "../types";
import type { Given } from "./given";
import { isText, type Knows, type Rules } from "./judge";
import { emptiedFor } from "./kinds";

/** What the list of near occupations sends for "none of these". */
export const noOccupation = "none";

export const kindAndTitle = {
  type: z.enum(vacancyTypeValues, { error: "Choose what kind of vacancy it is" }),
  title: wordsOf("Enter a job title", "The job title", 100),
};

/** The questions of "What the work is". */
export const whatShape = {
  ...kindAndTitle,
  occupation: wordsOf("Enter the occupation, such as kitchen assistant", "The occupation", 100),
  occupationChoice: z.string().optional(),
  description: wordsOf("Describe the work", "The description", 10_000),
};

export const whatRules: Rules = {
  occupation: ({ occupation, occupationChoice: choice }, { occupationNamed, isOccupation }) =>
    !isText(occupation) ||
    occupationNamed(occupation) !== undefined ||
    (isText(choice) && (choice === noOccupation || isOccupation(choice)))
      ? null
      : "We don’t know this occupation by that name. Choose the nearest one below it",
};

/** The occupation that an answer names: by its words, or else by the choice beside them; null for none. */
export const occupationIn = (
  { occupation, occupationChoice: choice }: Given<typeof whatShape>,
  { occupationNamed }: Knows,
): string | null => {
  if (!occupation) return null;
  return occupationNamed(occupation) ?? (choice === noOccupation ? null : (choice ?? null));
};

export const whatColumns = (given: Given<typeof whatShape>, knows: Knows) => ({
  ...(given.type ? { type: given.type, ...emptiedFor(given.type) } : {}),
  ...(given.title ? { title: given.title } : {}),
  description: given.description ?? "",
  occupationId: occupationIn(given, knows),
});
