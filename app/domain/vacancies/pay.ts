/** What pay is counted by. */
export type PayUnit = "hour" | "day" | "week" | "month" | "year";

/** Pay in figures: pence for each unit, lowest and highest; the same twice when it is exact. */
export type PayInFigures = {
  kind: "exact" | "range";
  unit: PayUnit;
  min: number;
  max: number;
  /** The figure is for full time, and whoever works fewer hours is paid a part of it. */
  proRata?: boolean;
};

/** Pay, or the employer's own words for it where they hold no figure that can be relied on ("NHS scale"). */
export type Pay = PayInFigures | { kind: "as-given"; text: string };

/** Full time in hours a week, taken where a vacancy does not say. It is what the NHS and most councils work. */
export const fullTimeHours = 37.5;

/** 365 days in weeks. */
const weeksInYear = 365 / 7;

/** Pence an hour, whole and rounded down, so that it never says more than is paid. */
export type HourlyPence = { min: number; max: number };

/**
 * What pay comes to an hour, in whole pence; null when it is only given in words.
 *
 * A year has 52.143 weeks and a working day is a fifth of the week. `hoursPerWeek` null, or pay that is stated pro
 * rata, counts as full time: 37.5 hours.
 */
export function hourlyPence(pay: Pay, hoursPerWeek: number | null): HourlyPence | null {
  if (pay.kind === "as-given") return null;
  const down = (pence: number) => Math.floor(pence + 1e-6);
  return {
    min: down(penceAnHour(pay, pay.min, hoursPerWeek, weeksInYear)),
    max: down(penceAnHour(pay, pay.max, hoursPerWeek, weeksInYear)),
  };
}

/** One figure of a pay as pence an hour, unrounded, with a year of so many weeks. */
export function penceAnHour(pay: PayInFigures, pence: number, hoursPerWeek: number | null, weeks: number) {
  const hours = pay.proRata || hoursPerWeek === null || hoursPerWeek <= 0 ? fullTimeHours : hoursPerWeek;
  const unitHours = {
    hour: 1,
    day: hours / 5,
    week: hours,
    month: (hours * weeks) / 12,
    year: hours * weeks,
  };
  return pence / unitHours[pay.unit];
}
