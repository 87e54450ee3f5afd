import type { Tx } from "~/platform/actor.server";

/**
 * What was set aside on one vacancy is set aside on its copies too, by whom and when it was. Both must be of one
 * employer, and the transaction that employer's.
 */
export async function copyDismissals(tx: Tx, fromId: string, toIds: readonly string[]): Promise<void> {
  const kept = await tx.adviceDismissal.findMany({
    where: { vacancyId: fromId },
    select: { advice: true, reason: true, note: true, byName: true, at: true },
  });
  const data = toIds.flatMap((vacancyId) => kept.map((row) => ({ ...row, vacancyId })));
  if (data.length > 0) await tx.adviceDismissal.createMany({ data, skipDuplicates: true });
}
