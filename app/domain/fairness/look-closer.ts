import type { GroupRow, QuestionTable } from "./fairness";
import { rateOf } from "./rates";
import { comparedSteps } from "./steps";

/**
 * A rate below this share of the highest group's is worth a look. Source: the "four-fifths rule" of the United States'
 * Uniform Guidelines on Employee Selection Procedures (1978), 29 CFR 1607.4(D). It is no rule of British law; here it
 * points, and decides nothing.
 */
const FOUR_FIFTHS = 0.8;
/** Groups of fewer people who were looking are not compared: one more or less would move their rate by three in 100. */
export const FEWEST_TO_COMPARE = 30;
/** A difference that chance alone brings in fewer than one in twenty comparisons: 1.96 standard errors. */
const BEYOND_CHANCE = 1.96;

export type Pointer = {
  step: string;
  group: string;
  rate: number;
  /** The group with the highest rate, and that rate. */
  highest: string;
  highestRate: number;
};

type Compared = { name: string; looking: number; rate: number };

/** Where the groups of a question differ by more than chance would bring, step by step; from shown figures alone. */
export function lookCloser({ groups }: QuestionTable): Pointer[] {
  return comparedSteps.flatMap(({ key, name }) => {
    const compared = groups.flatMap((row): Compared[] => {
      const rate = rateOf(row, key);
      const looking = row.people.looking ?? 0;
      return rate === null || looking < FEWEST_TO_COMPARE ? [] : [{ name: row.name, looking, rate }];
    });
    const [highest, ...others] = compared.sort((a, b) => b.rate - a.rate);
    if (!highest) return [];
    return others
      .filter((other) => other.rate < FOUR_FIFTHS * highest.rate && beyondChance(other, highest))
      .map((other) => ({
        step: name,
        group: other.name,
        rate: other.rate,
        highest: highest.name,
        highestRate: highest.rate,
      }));
  });
}

/** The test of two proportions with their pooled standard error. */
function beyondChance(one: Compared, other: Compared) {
  const all = one.looking + other.looking;
  const pooled = (one.looking * one.rate + other.looking * other.rate) / (100 * all);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.looking + 1 / other.looking));
  return error > 0 && Math.abs(one.rate - other.rate) / 100 > BEYOND_CHANCE * error;
}

/** Groups with somebody in them, but too few to compare. */
export const tooFewToCompare = ({ groups }: QuestionTable): GroupRow[] =>
  groups.filter(({ people: { looking } }) => looking !== 0 && (looking ?? 0) < FEWEST_TO_COMPARE);
