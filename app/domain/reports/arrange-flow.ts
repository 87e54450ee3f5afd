import type { FlowCount } from "./count-referrals.server";
import type { FlowRow } from "./report";
import { type LeavingKey, leavings, steps } from "./steps";

/**
 * The way from shortlist to lasting work, a row a step: who reached it is who left there, who stands there still, and
 * who reached the next. The last step's are there to stay.
 */
export function arrangeFlow(counts: readonly FlowCount[]): FlowRow[] {
  const at = (depth: number, ended: LeavingKey | null) =>
    counts
      .filter((count) => count.depth === depth && count.ended === ended)
      .reduce((sum, { times }) => sum + times, 0);
  return steps.map(({ key }, depth) => {
    const reached = counts.filter((count) => count.depth >= depth).reduce((sum, { times }) => sum + times, 0);
    const left = Object.fromEntries(leavings.map((how) => [how.key, at(depth, how.key)]));
    return { step: key, reached, left: left as Record<LeavingKey, number>, still: at(depth, null) };
  });
}
