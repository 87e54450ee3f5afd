import { z } from "zod";
import { dayToDate } from "~/platform/clock";
import { optionalDayOf } from "~/platform/date-parts";
import { optionalWords } from "../form-fields";
import type { VacancyType } from "../types";
import type { Given } from "./given";
import { isNumber, isText, type Rule, type Rules, typeIn } from "./judge";
import { isAsked } from "./kinds";

/** The levels of apprenticeship in England: https://www.gov.uk/what-different-qualification-levels-mean */
export const apprenticeshipLevels = [2, 3, 4, 5, 6, 7] as const;

const level = z
  .string()
  .optional()
  .transform((typed, context) => {
    const number = Number(typed?.trim().replace(/^level\s*/i, "") || Number.NaN);
    if (!typed?.trim()) return undefined;
    if ((apprenticeshipLevels as readonly number[]).includes(number)) return number;
    context.addIssue({ code: "custom", message: "Choose a level from 2 to 7" });
    return z.NEVER;
  });

/** The questions of the page on training: those of an apprenticeship, and those of a SWAP. */
export const trainingShape = {
  apprenticeshipLevel: level,
  apprenticeshipStandard: optionalWords("The standard", 150),
  trainingFrom: optionalDayOf("the first day of the training"),
  trainingTo: optionalDayOf("the last day of the training"),
  training: optionalWords("What the training is", 2_000),
  trainingProvider: optionalWords("The training provider", 150),
};

/** A rule that speaks only of kinds that are asked this, and only of what is missing. */
const needed =
  (field: string, says: string): Rule =>
  (answers, knows) => {
    const type = typeIn(answers, knows);
    const missing = answers[field] === undefined || answers[field] === null;
    return type && isAsked(field, type) && missing ? says : null;
  };

const firstDay = needed("trainingFrom", "Enter the first day of the training");
const lastDay = needed("trainingTo", "Enter the last day of the training");

export const trainingRules: Rules = {
  apprenticeshipLevel: needed("apprenticeshipLevel", "Choose the level of the apprenticeship"),
  apprenticeshipStandard: needed(
    "apprenticeshipStandard",
    "Enter the apprenticeship standard, such as Production chef",
  ),
  trainingFrom: (answers, knows) => {
    const { trainingFrom: from } = answers;
    if (typeIn(answers, knows) !== "swap") return null;
    if (isText(from) && from < knows.today && !knows.saved?.startStands)
      return "The first day of the training must be today or later";
    return firstDay(answers, knows);
  },
  trainingTo: (answers, knows) => {
    const { trainingFrom: from, trainingTo: to } = answers;
    if (typeIn(answers, knows) !== "swap") return null;
    if (isText(from) && isText(to) && to < from)
      return "The last day of the training must be the same as the first, or later";
    return lastDay(answers, knows);
  },
  training: needed("training", "Say what the training is"),
};

const dateOf = (day: string | null | undefined) => (day ? dayToDate(day) : null);

/** Only what the kind is asked is kept. */
export const trainingColumns = (given: Given<typeof trainingShape>, type: VacancyType) => ({
  ...(isAsked("apprenticeshipLevel", type)
    ? {
        apprenticeshipLevel: isNumber(given.apprenticeshipLevel) ? given.apprenticeshipLevel : null,
        apprenticeshipStandard: given.apprenticeshipStandard ?? null,
      }
    : {}),
  ...(isAsked("training", type)
    ? {
        trainingFrom: dateOf(given.trainingFrom),
        trainingTo: dateOf(given.trainingTo),
        training: given.training ?? null,
      }
    : {}),
  ...(isAsked("trainingProvider", type) ? { trainingProvider: given.trainingProvider ?? null } : {}),
});
