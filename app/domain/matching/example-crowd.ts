import { aCandidate } from "./score/example-facts";
import type { CandidateFacts } from "./score/facts";

/** Whole numbers below `below` that are the same in every run: a linear congruential generator (Numerical Recipes). */
function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Invented candidates of two brokerages, all over London, with skills s0 to s11 and occupations o0 to o5. */
export function aCrowd(size: number): CandidateFacts[] {
  const roll = dice(2041);
  const some = (letter: string, most: number, of: number) => [
    ...new Set(Array.from({ length: roll(most + 1) }, () => `${letter}${roll(of)}`)),
  ];
  return Array.from({ length: size }, (_, at) =>
    aCandidate({
      id: `candidate-${String(at).padStart(4, "0")}`,
      brokerageId: `brokerage-${roll(2)}`,
      skills: some("s", 6, 12),
      occupations: some("o", 2, 6),
      qualifications: some("q", 1, 3),
      licences: some("l", 2, 3),
      latitude: 51.42 + roll(2000) / 10_000,
      longitude: -0.3 + roll(5000) / 10_000,
      maxKm: 3 + roll(25),
    }),
  );
}
