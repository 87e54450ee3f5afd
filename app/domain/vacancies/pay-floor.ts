import { nationalMinimumWageOn } from "./living-wage-national";
import { type PayInFigures, penceAnHour } from "./pay";
import { sayPounds } from "./pay-words";
import { type ApprenticeWage, apprenticeFloor } from "./task-list/apprentice-wages";
import type { VacancyType } from "./types";

/** The weeks by which a year's pay is held to the minimum: as few as is fair, so that nobody is refused wrongly. */
const weeksInYear = 52;
/** Over this many pounds an hour, a figure belongs to another unit. */
const beyondBelief = 500;

/** Whose minimum it is, after "the National Minimum Wage of £12.71 for". */
const whose = {
  first_year: "apprentices under 19 or in their first year",
  "18_to_20": "apprentices of 19 or 20 after their first year",
  "21_and_over": "apprentices of 21 and over after their first year",
} as const satisfies Record<ApprenticeWage, string>;

/**
 * What the law says against pay, in a sentence with the figure and its source; null where it may be offered. Anyone of
 * any age may answer an advert, so its pay is held to the minimum for 21 and over. An apprentice's is the apprentice
 * rate only under 19 or in the first year, and afterwards that of the age.
 * @param hoursPerWeek the most hours worked for it
 * @param day ISO day of the work
 * @param apprentices for whom an apprenticeship's pay is
 */
export function belowTheFloor(
  pay: PayInFigures,
  hoursPerWeek: number | null,
  type: VacancyType,
  day: string,
  apprentices: ApprenticeWage = "first_year",
): string | null {
  const wage = nationalMinimumWageOn(day);
  const [oldest] = wage?.ages ?? [];
  if (!wage || !oldest) return null;
  const apprentice = type === "apprenticeship";
  const floor = apprentice ? apprenticeFloor(apprentices, day) : oldest.pencePerHour;
  if (floor === null) return null;
  const least = penceAnHour(pay, pay.min, hoursPerWeek, weeksInYear);
  if (least >= floor - 1e-6) return null;
  const comesTo = pay.unit === "hour" ? "This is" : `This comes to ${sayPounds(Math.floor(least))} an hour,`;
  const people = apprentice ? whose[apprentices] : `people of ${oldest.atLeast} and over`;
  return `${comesTo} below the National Minimum Wage of ${sayPounds(floor)} for ${people} (${wage.source})`;
}

/** Whether pay comes to more an hour than anyone advertises here: a slip of the unit. */
export const isBeyondBelief = (pay: PayInFigures, hoursPerWeek: number | null) =>
  penceAnHour(pay, pay.max, hoursPerWeek, weeksInYear) > beyondBelief * 100;

/** The figures of a form or a row as pay; null without a figure. */
export const payFrom = (
  unit: PayInFigures["unit"] | null,
  minPence: number | null | undefined,
  maxPence: number | null | undefined,
): PayInFigures | null => {
  const min = minPence ?? maxPence;
  if (!unit || min == null) return null;
  const max = maxPence ?? min;
  return { kind: min === max ? "exact" : "range", unit, min, max };
};
