import { typeWords } from "./advert-words";

export type VacancyType = keyof typeof typeWords;

const hints: Partial<Record<VacancyType, string>> = {
  swap: "Training and a short placement, with a guaranteed interview at its end. Give the pay and hours of the job it leads to.",
  paid_placement: "Some weeks or months of paid work, to learn it.",
};

export const vacancyTypeValues = Object.keys(typeWords) as [VacancyType, ...VacancyType[]];

/** The kinds of vacancy as a form offers them. */
export const vacancyTypes = vacancyTypeValues.map((value) => ({
  value,
  label: typeWords[value],
  hint: hints[value],
}));
