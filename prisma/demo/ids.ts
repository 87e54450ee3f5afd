import type { Randomness } from "./random";

const hex = (random: Randomness, length: number) =>
  Array.from({ length }, () => random.between(0, 15).toString(16)).join("");

/** A UUID out of the demo's own randomness, so that the same row has the same address every time. */
export const demoId = (random: Randomness) =>
  `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`;
