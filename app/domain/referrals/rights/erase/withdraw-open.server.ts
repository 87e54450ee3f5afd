import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { enqueue } from "~/platform/queue/enqueue.server";
import { sideNames } from "../../stage-words";
import { hasEnded, type Stage } from "../../stages";
import { takeStep } from "../../take-step.server";
import { REMOVED_REASON } from "./kept-reason";

/**
 * Ends what is still open of somebody's, and what employers may still see of them. Employers hear of it by reference.
 * @returns how many referrals were withdrawn and how many receipts ended
 */
export async function withdrawOpen(tx: Tx, actor: Actor, candidateId: string) {
  const rows = await tx.$queryRaw<{ id: string; stage: Stage; brokerageId: string }[]>`
    select id, stage::text, "brokerageId" from referral where "candidateId" = ${candidateId} order by id for no key update`;
  const ids = rows.map(({ id }) => id);
  let withdrawn = 0;
  for (const { id, stage, brokerageId } of rows) {
    if (hasEnded(stage)) continue;
    const moveId = await takeStep(tx, {
      referralId: id,
      from: stage,
      to: "withdrawn",
      side: "service",
      byName: sideNames.service,
      reason: REMOVED_REASON,
    });
    if (!moveId) continue;
    withdrawn++;
    await record(tx, actor, "referral.moved", id, {
      organisationId: brokerageId,
      detail: { from: stage, to: "withdrawn", moveId },
    });
    await enqueue(tx, "referral.moved", { referralId: id, moveId });
  }
  const { count: ended } = await tx.consentReceipt.updateMany({
    where: { referralId: { in: ids }, revokedAt: null },
    data: { revokedAt: now() },
  });
  return { ids, withdrawn, ended };
}
