/**
 * Rounds numbers so that they add up to their rounded sum: each is rounded down, and what is left over goes to the
 * largest remainders first (equal ones in their order). None ends more than 1 from where it was.
 * @param exact none below 0
 */
export function wholes(exact: readonly number[]): number[] {
  const down = exact.map(Math.floor);
  const over = Math.round(sum(exact)) - sum(down);
  const first = exact
    .map((number, at) => ({ at, remainder: number - Math.floor(number) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
    .slice(0, over);
  const raised = new Set(first.map(({ at }) => at));
  return down.map((number, at) => (raised.has(at) ? number + 1 : number));
}

/** Whole weights in the proportions of `shares` that add up to 100; all 0 gives all 0. */
export function hundredths(shares: readonly number[]): number[] {
  const all = sum(shares);
  return wholes(shares.map((share) => (all > 0 ? (share * 100) / all : 0)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
