/** A stream of numbers that is the same every time (mulberry32), so that the demo London is the same everywhere. */
export function randomness(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(next() * from.length)];
    if (picked === undefined) throw new Error("Nothing to pick from.");
    return picked;
  };
  /** So many of a list, none twice, in the list's order. */
  const some = <T>(from: readonly T[], count: number): T[] => {
    const left = from.map((value, at) => ({ value, at, key: next() }));
    const chosen = left.sort((a, b) => a.key - b.key).slice(0, Math.max(0, count));
    return chosen.sort((a, b) => a.at - b.at).map(({ value }) => value);
  };
  /** True in so many cases of a hundred. */
  const chance = (percent: number) => next() * 100 < percent;
  return { next, between, pick, some, chance };
}

export type Randomness = ReturnType<typeof randomness>;
