import { record } from "~/domain/audit/record.server";
import type { ResidentActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { unknownLink } from "./consent-link";
import { sideNames } from "./stage-words";
import { isBeforeWork, type Stage } from "./stages";
import { takeStep } from "./take-step.server";
import { askedOf } from "./visible.server";

/**
 * A resident takes their yes back, by the same link: from then on the employer sees nothing of them, and the referral
 * is withdrawn unless they are in work already. Done twice, it is done once.
 */
export const revokeConsent = (actor: ResidentActor): Promise<Result<{ already: boolean }>> =>
  asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({ where: askedOf(actor), include: { receipt: true } });
    if (!referral) return unknownLink();
    const { id, receipt, brokerageId } = referral;
    if (!receipt) return problem("wrong-stage", "You have not said yes, so nobody has been told about you.");
    // The employer may be moving it at this moment; whoever comes second sees what the first has done.
    const [held] = await tx.$queryRaw<
      { stage: Stage }[]
    >`select stage::text from referral where id = ${id} for update`;
    const { count } = await tx.consentReceipt.updateMany({
      where: { referralId: id, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (!count || !held) return ok({ already: true });
    const by = { side: "resident", byName: sideNames.resident } as const;
    if (isBeforeWork(held.stage))
      await takeStep(tx, { referralId: id, from: held.stage, to: "withdrawn", ...by });
    await record(tx, actor, "consent.revoked", id, { organisationId: brokerageId });
    await enqueue(tx, "consent.withdrawn", { referralId: id });
    return ok({ already: false });
  });
