import type { VacancyType } from "~prisma/generated/enums";

/** What each kind of vacancy is called, to anyone. */
export const typeWords = {
  job: "Job",
  apprenticeship: "Apprenticeship",
  swap: "Sector-based work academy place",
  paid_placement: "Paid placement",
  internship: "Internship",
} as const satisfies Record<VacancyType, string>;

type Hours = { hoursMin: number | null; hoursMax: number | null };

/** Hours a week in words: "37.5 hours a week", "16 to 30 hours a week"; null where none are known. */
export function hoursWords({ hoursMin, hoursMax }: Hours): string | null {
  if (hoursMin === null && hoursMax === null) return null;
  if (hoursMax === null) return `${hoursMin} hours a week or more`;
  if (hoursMin === null) return `Up to ${hoursMax} hours a week`;
  return hoursMin === hoursMax ? `${hoursMin} hours a week` : `${hoursMin} to ${hoursMax} hours a week`;
}

/** "1 place", "1,284 places". */
export const placesWords = (places: number) =>
  `${places.toLocaleString("en-GB")} ${places === 1 ? "place" : "places"}`;
