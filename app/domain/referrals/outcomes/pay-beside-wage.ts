import { londonLivingWageOn } from "~/domain/vacancies/living-wage";
import { sayPounds } from "~/domain/vacancies/pay-words";

/**
 * Pay an hour beside the London Living Wage in force on a London day, in words: "£14.10 an hour, 70p under the London
 * Living Wage of £14.80 on that day".
 * @param pence an hour
 */
export function payBesideWage(pence: number, day: string): string {
  const pay = `${sayPounds(pence)} an hour`;
  const wage = londonLivingWageOn(day)?.pencePerHour;
  if (!wage) return pay;
  const rate = `the London Living Wage of ${sayPounds(wage)} on that day`;
  if (pence === wage) return `${pay}, ${rate}`;
  return `${pay}, ${sayDifference(Math.abs(pence - wage))} ${pence < wage ? "under" : "over"} ${rate}`;
}

const sayDifference = (pence: number) => (pence < 100 ? `${pence}p` : sayPounds(pence));
