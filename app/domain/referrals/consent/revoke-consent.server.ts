import { record } from "~/domain/audit/record.server";
import type { ResidentActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { sideNames } from "../stage-words";
import { isBeforeWork, type Stage } from "../stages";
import { takeStep } from "../take-step.server";
import { askedOf } from "../visible.server";
import { unknownLink } from "./consent-link";
import { reasonFor, type Why } from "./why";

type TakingBack = {
  /** Any of the resident's own; that of the link itself, if none is named. */
  referralId?: string;
  /** Why, where they say. */
  why?: Why | null | undefined;
};

/**
 * A resident takes a yes back, by the link or code of any letter: from then on the employer sees nothing of them, not
 * the interviews either, and the referral is withdrawn unless they are in work already. Done twice, it is done once.
 */
export const revokeConsent = (
  actor: ResidentActor,
  { referralId, why }: TakingBack = {},
): Promise<Result<{ already: boolean }>> =>
  asActor(actor, async (tx) => {
    const referral = await ownReferral(tx, actor, referralId);
    if (!referral) return unknownLink();
    const { id, receipt, brokerageId } = referral;
    if (!receipt) return problem("wrong-stage", "You have not said yes, so nobody has been told about you.");
    // The employer may be moving it at this moment; whoever comes second sees what the first has done.
    const [held] = await tx.$queryRaw<
      { stage: Stage }[]
    >`select stage::text from referral where id = ${id} for no key update`;
    const { count } = await tx.consentReceipt.updateMany({
      where: { referralId: id, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (!count || !held) return ok({ already: true });
    if (isBeforeWork(held.stage)) {
      const reason = reasonFor("back", why);
      const by = { side: "resident", byName: sideNames.resident, reason, also: { reason } } as const;
      await takeStep(tx, { referralId: id, from: held.stage, to: "withdrawn", ...by });
    }
    await record(tx, actor, "consent.revoked", id, { organisationId: brokerageId });
    await enqueue(tx, "consent.withdrawn", { referralId: id });
    return ok({ already: false });
  });

/** The referral that is meant, if it is one of the resident whose link this is. */
async function ownReferral(tx: Tx, actor: ResidentActor, referralId: string | undefined) {
  const linked = await tx.referral.findFirst({ where: askedOf(actor), include: { receipt: true } });
  if (!linked || !referralId || referralId === linked.id) return linked;
  return tx.referral.findFirst({
    where: { id: referralId, candidateId: linked.candidateId },
    include: { receipt: true },
  });
}
