import type { VacancyType } from "../types";

/** What is asked of some kinds of vacancy and not of others, and of which. Everything else is asked of all. */
const askedOf = {
  contract: ["job", "swap"],
  endsOn: ["job", "apprenticeship", "paid_placement", "internship"],
  apprenticeWage: ["apprenticeship"],
  apprenticeshipLevel: ["apprenticeship"],
  apprenticeshipStandard: ["apprenticeship"],
  trainingProvider: ["apprenticeship", "swap"],
  trainingFrom: ["swap"],
  trainingTo: ["swap"],
  training: ["swap"],
  // Of a SWAP it is a part, and so no question.
  guaranteedInterview: ["job", "apprenticeship", "paid_placement", "internship"],
} as const satisfies Record<string, readonly VacancyType[]>;

type KindField = keyof typeof askedOf;

const isKindField = (field: string): field is KindField => Object.hasOwn(askedOf, field);

/** Whether a question is put for a kind of vacancy. */
export const isAsked = (field: string, type: VacancyType) =>
  !isKindField(field) || (askedOf[field] as readonly VacancyType[]).includes(type);

/** Whether both its first and its last day must be said: it is for some weeks or months, to learn. */
export const hasBothDates = (type: VacancyType) => type === "paid_placement" || type === "internship";

/** Whether a page on training belongs to it. */
export const hasTraining = (type: VacancyType) => type === "apprenticeship" || type === "swap";

/** The columns that a kind has no use for, emptied: what still fits is kept when the kind changes. */
export const emptiedFor = (type: VacancyType) => ({
  ...(isAsked("contract", type) ? {} : { contract: null }),
  ...(isAsked("endsOn", type) ? {} : { endsOn: null }),
  ...(isAsked("apprenticeWage", type)
    ? {}
    : { apprenticeWage: null, apprenticeshipLevel: null, apprenticeshipStandard: null }),
  ...(isAsked("trainingProvider", type) ? {} : { trainingProvider: null }),
  ...(isAsked("training", type) ? {} : { trainingFrom: null, trainingTo: null, training: null }),
  ...(type === "swap" ? { guaranteedInterview: true } : {}),
});
