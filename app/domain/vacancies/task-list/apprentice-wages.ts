import { nationalMinimumWageOn } from "../living-wage-national";
import { sayPounds } from "../pay-words";

/** For whom an apprenticeship's pay is, which decides the minimum that the law sets. */
export const apprenticeWages = ["first_year", "18_to_20", "21_and_over"] as const;
export type ApprenticeWage = (typeof apprenticeWages)[number];

export const apprenticeWageWords = {
  first_year: "Apprentices under 19, and older ones in their first year",
  "18_to_20": "Apprentices of 19 or 20 after their first year",
  "21_and_over": "Apprentices of 21 and over after their first year",
} as const satisfies Record<ApprenticeWage, string>;

export const isApprenticeWage = (value: unknown): value is ApprenticeWage =>
  (apprenticeWages as readonly unknown[]).includes(value);

/**
 * The least that an apprentice may be paid on an ISO day, in pence an hour; null before the first year held.
 * The apprentice rate is only for those under 19 or in their first year; any other has the minimum of their age.
 */
export function apprenticeFloor(applies: ApprenticeWage, day: string): number | null {
  const wage = nationalMinimumWageOn(day);
  if (!wage) return null;
  if (applies === "first_year") return wage.apprenticePence;
  const age = applies === "18_to_20" ? 18 : 21;
  return wage.ages.find(({ atLeast }) => atLeast <= age)?.pencePerHour ?? null;
}

/** The three as a form puts them on a day, each with its figure; and where the figures are from. */
export function apprenticeWageChoices(day: string) {
  const choices = apprenticeWages.map((value) => {
    const floor = apprenticeFloor(value, day);
    return {
      value,
      label: apprenticeWageWords[value],
      ...(floor === null ? {} : { hint: `At least ${sayPounds(floor)} an hour` }),
    };
  });
  return { choices, source: nationalMinimumWageOn(day)?.source ?? null };
}
