import type { GroupRow } from "./fairness";
import type { Step } from "./steps";

/** How many of each hundred who were looking came to a step; null where either figure is hidden, or nobody looked. */
export function rateOf({ people }: GroupRow, step: Step): number | null {
  const reached = people[step];
  return reached === null || !people.looking ? null : (100 * reached) / people.looking;
}

/** "34 in 100", and below ten with a tenth: "3.4 in 100". */
export const sayRate = (rate: number) => `${figure(rate)} in 100`;

const figure = (rate: number) => (rate >= 9.95 || rate === 0 ? rate.toFixed(0) : rate.toFixed(1));
