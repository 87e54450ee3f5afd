/** The least that the law lets anyone be paid an hour, in pence, from one April to the next. */
export type NationalMinimumWage = {
  /** ISO day from which it applies. */
  from: string;
  /** The rate of each age from which it is due, oldest first. The first is called the National Living Wage. */
  ages: readonly { atLeast: number; pencePerHour: number }[];
  /** Apprentices under 19, and older ones in the first year of their apprenticeship. */
  apprenticePence: number;
  source: string;
};

const source = "https://www.gov.uk/national-minimum-wage-rates";

/** School leaving age, below which no minimum applies. */
const youngest = 16;

// From | apprentices, under 18, then each age with its rate
const rates: readonly NationalMinimumWage[] = [
  minimum("2020-04-01", 415, 455, { 25: 872, 21: 820, 18: 645 }),
  minimum("2021-04-01", 430, 462, { 23: 891, 21: 836, 18: 656 }),
  minimum("2022-04-01", 481, 481, { 23: 950, 21: 918, 18: 683 }),
  minimum("2023-04-01", 528, 528, { 23: 1042, 21: 1018, 18: 749 }),
  minimum("2024-04-01", 640, 640, { 21: 1144, 18: 860 }),
  minimum("2025-04-01", 755, 755, { 21: 1221, 18: 1000 }),
  minimum("2026-04-01", 800, 800, { 21: 1271, 18: 1085 }),
];

/**
 * The National Minimum Wage that applies on an ISO day, by age and for apprentices; null before April 2020, the
 * first year held here. The day is the day of the work, so a vacancy's start decides.
 */
export function nationalMinimumWageOn(day: string): NationalMinimumWage | null {
  return rates.findLast(({ from }) => from <= day) ?? null;
}

function minimum(
  from: string,
  apprenticePence: number,
  under18: number,
  adults: Readonly<Record<number, number>>,
): NationalMinimumWage {
  const ages = Object.entries({ ...adults, [youngest]: under18 })
    .map(([age, pencePerHour]) => ({ atLeast: Number(age), pencePerHour }))
    .sort((a, b) => b.atLeast - a.atLeast);
  return { from, ages, apprenticePence, source };
}
