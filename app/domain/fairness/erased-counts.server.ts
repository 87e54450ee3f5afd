import type { Tx } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { countPeople } from "./count-people.server";
import { endedQuarters, type Quarter, quarterAt } from "./quarters";
import { type Counts, nobody, steps } from "./steps";

/**
 * Adds what somebody counts for, in every quarter that the report can be asked for and in the one under way, to the sums
 * of those who were erased: the report reads those sums from then on, and nothing of the person. In the transaction that
 * erases them, before anything of theirs goes.
 */
export async function keepErasedCounts(tx: Tx, candidateId: string): Promise<void> {
  const day = today();
  const answersBefore = `${day.slice(0, 7)}-01`;
  for (const quarter of [quarterAt(day), ...endedQuarters(day)])
    for (const [row, counts] of await countPeople(tx, quarter, answersBefore, candidateId)) {
      const kept = { quarter: quarter.key, row };
      const more = Object.fromEntries(steps.map(({ key }) => [key, { increment: counts[key] }]));
      await tx.erasedCount.upsert({
        where: { quarter_row: kept },
        create: { ...kept, ...counts },
        update: more,
      });
    }
}

/** The counts of a quarter with those who were erased since. */
export async function addErased(
  tx: Tx,
  quarter: Quarter,
  counts: ReadonlyMap<string, Counts>,
): Promise<Map<string, Counts>> {
  const sums = new Map(counts);
  for (const erased of await tx.erasedCount.findMany({ where: { quarter: quarter.key } })) {
    const before = sums.get(erased.row) ?? nobody();
    const sum = Object.fromEntries(steps.map(({ key }) => [key, before[key] + erased[key]])) as Counts;
    sums.set(erased.row, sum);
  }
  return sums;
}
