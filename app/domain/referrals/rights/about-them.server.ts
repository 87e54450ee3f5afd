import type { Tx } from "~/platform/actor.server";

/**
 * The ids by which letters are known to be about somebody, in second place in their keys (`work-question:<id>:…`): that
 * of their record, of its referrals, and of all that hangs on these. Another borough's letters are about its own record,
 * though it be of the same person.
 */
export async function aboutThem(tx: Tx, candidateId: string, referralIds: readonly string[]) {
  const where = { referralId: { in: [...referralIds] } };
  const select = { id: true } as const;
  const rows = [
    ...(await tx.referralMove.findMany({ where, select })),
    ...(await tx.interview.findMany({ where, select })),
    ...(await tx.outcomeCheck.findMany({ where, select })),
    ...(await tx.contactCorrection.findMany({ where, select })),
    ...(await tx.sharedCard.findMany({ where: { candidateId }, select })),
    ...(await tx.lockAsk.findMany({ where: { candidateId }, select })),
    ...(await tx.rightsRequest.findMany({ where: { candidateId }, select })),
  ];
  return [candidateId, ...referralIds, ...rows.map(({ id }) => id)];
}
