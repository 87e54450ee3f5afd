import { z } from "zod";
import { optionalWords, wordsOf } from "./form-fields";
import { inclusionShape } from "./task-list/inclusion-page";
import { isText, judged, type Knows } from "./task-list/judge";
import { payShape } from "./task-list/pay";
import { payRules } from "./task-list/pay-rules";
import { peopleShape } from "./task-list/people";
import { skillsRules, skillsShape } from "./task-list/skills";
import { trainingRules, trainingShape } from "./task-list/training";
import { noOccupation, whatRules, whatShape } from "./task-list/what";
import { places, workMode } from "./task-list/where";

/** Every question of every page, for a vacancy that comes whole and at one site: a row of a file, or another system's. */
const shape = {
  /** Drawn beforehand, so that what is sent twice saves the same draft. */
  draftId: z.uuid().optional(),
  /** The employer's own reference, by which its system knows it again. */
  employerReference: optionalWords("The reference", 100),
  ...whatShape,
  places,
  ...skillsShape,
  ...payShape,
  siteId: z.string({ error: "Choose where the work is" }),
  workMode,
  ...trainingShape,
  ...inclusionShape,
  ...peopleShape,
};

/** The names of the whole form's questions, in their order. */
export const vacancyFields: readonly string[] = Object.keys(shape);

/**
 * A whole vacancy as it is judged on a day, with a taxonomy to recognise the occupation by: the pages' own questions
 * and rules. What a kind is not asked may be left out, and is not kept.
 */
export const vacancyForm = (knows: Knows) =>
  judged(shape, { ...whatRules, ...skillsRules, ...payRules, ...trainingRules }, knows).transform(
    ({ occupation, occupationChoice, ...given }) => ({
      ...given,
      occupationId:
        knows.occupationNamed(occupation) ??
        (occupationChoice === noOccupation || !isText(occupationChoice) ? null : occupationChoice),
    }),
  );

export type VacancyForm = ReturnType<typeof vacancyForm>;
export type VacancyGiven = z.output<VacancyForm>;

/** An operator's reason for sending a vacancy back, in words the employer reads. */
export const ReturnVacancy = z.object({
  reason: wordsOf("Say what to change", "The reason", 1_000),
});
