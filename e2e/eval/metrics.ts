/** Grades of relevance, 0 (wrong) to 3 (right), in the order in which a way of ranking put people. */
type Grades = readonly number[];

const gain = (grade: number) => 2 ** grade - 1;

const discounted = (grades: Grades) =>
  grades.reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);

/**
 * Normalised discounted cumulative gain of the first `depth`, with 2^grade − 1 as the gain: from 0, nobody of any use,
 * to 1, the best there are in the best order.
 * @param ranked the grades in the order found; who was not found is left out
 * @param all the grades of everybody there is, in any order
 * @returns null where nobody is of any use, and no order is better than another
 */
export function ndcg(ranked: Grades, all: Grades, depth = 10): number | null {
  const ideal = discounted([...all].sort((a, b) => b - a).slice(0, depth));
  return ideal > 0 ? discounted(ranked.slice(0, depth)) / ideal : null;
}

/**
 * The part of the right people who are among the first `depth`, of as many as have a place there: 0 to 1.
 * @returns null where nobody is right
 */
export function recall(ranked: Grades, all: Grades, right: number, depth = 20): number | null {
  const count = (grades: Grades) => grades.filter((grade) => grade >= right).length;
  const there = Math.min(depth, count(all));
  return there > 0 ? count(ranked.slice(0, depth)) / there : null;
}

/** The place of the first right person, counted from 1; infinite where none was found. */
export function firstRight(ranked: Grades, right: number): number {
  const at = ranked.findIndex((grade) => grade >= right);
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

/** The mean of those that are numbers. */
export function mean(numbers: readonly (number | null)[]): number {
  const known = numbers.filter((number) => number !== null);
  return known.reduce((sum, number) => sum + number, 0) / known.length;
}

/** The middle one; the lower of two in the middle. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length / 2) - 1] ?? Number.NaN;
