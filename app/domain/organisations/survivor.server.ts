import type { Tx } from "~/platform/actor.server";

/** Merged records one behind another that are followed; more would be a circle. */
const MOST_STEPS = 20;

/** The record that an organisation's now is: itself, or the one into which it was merged, however many times. */
export async function survivorOf(tx: Tx, id: string) {
  let current = await tx.organisation.findUnique({ where: { id } });
  for (let step = 0; current?.mergedIntoId && step < MOST_STEPS; step++)
    current = await tx.organisation.findUnique({ where: { id: current.mergedIntoId } });
  return current;
}
