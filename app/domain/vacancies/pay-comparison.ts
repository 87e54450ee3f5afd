import type { LivingWage } from "./living-wage";
import { fullTimeHours, hourlyPence, type Pay, penceAnHour } from "./pay";
import { sayPounds } from "./pay-words";

/** How pay stands beside the London Living Wage: all of it reaches it, only its top does, none does, or unknown. */
export type Standing = "pays" | "reaches" | "below" | "unknown";

export type PayComparison = { standing: Standing; sentence: string };

/**
 * The weeks by which a year's pay is held to a living wage. The Living Wage Foundation reckons a salary as the
 * rate × hours a week × 52, and an employer who pays exactly that must not be told that it falls short.
 */
const foundationWeeks = 52;

/**
 * Compares pay with the London Living Wage of a day, in a sentence for the employer. Hours a week turn daily to
 * yearly pay into pay an hour; null counts as 37.5, and the sentence says so when that decides.
 */
export function comparedWithLivingWage(
  pay: Pay,
  hoursPerWeek: number | null,
  wage: LivingWage,
): PayComparison {
  const rate = `the London Living Wage of ${sayPounds(wage.pencePerHour)} an hour`;
  const hourly = hourlyPence(pay, hoursPerWeek);
  if (pay.kind === "as-given" || !hourly) {
    return { standing: "unknown", sentence: `Give a figure to compare the pay with ${rate}.` };
  }
  const reaches = (pence: number) =>
    penceAnHour(pay, pence, hoursPerWeek, foundationWeeks) >= wage.pencePerHour - 1e-6;
  if (reaches(pay.min)) return { standing: "pays", sentence: `Pays at least ${rate}.` };
  if (reaches(pay.max)) return { standing: "reaches", sentence: `Starts below ${rate}, and rises to it.` };
  if (pay.unit === "hour") return { standing: "below", sentence: `Below ${rate}.` };
  const assumed =
    hoursPerWeek === null || pay.proRata ? `, if full time is ${fullTimeHours} hours a week` : "";
  const comesTo =
    hourly.min === hourly.max
      ? `comes to ${sayPounds(hourly.max)} an hour`
      : `comes to ${sayPounds(hourly.max)} an hour at most`;
  return { standing: "below", sentence: `Below ${rate}: it ${comesTo}${assumed}.` };
}
