import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { heldInterview } from "./held-interview.server";

type CallingOff = {
  interviewId: string;
  sequence: number;
  /** In words that everybody invited reads. */
  reason: string;
};

/** Calls an interview off; the referral stays where it is, so that another can be arranged. */
export const cancelInterview = (
  actor: PersonActor,
  { interviewId, sequence, reason }: CallingOff,
): Promise<Result<{ referralId: string }>> =>
  asActor(actor, async (tx) => {
    const held = await heldInterview(tx, actor, { interviewId, sequence });
    if (!held.ok) return held;
    const { interview, referral, side } = held.value;
    const { count } = await tx.interview.updateMany({
      where: { id: interviewId, sequence, cancelledAt: null },
      data: { cancelledAt: now(), cancelReason: reason, sequence: { increment: 1 } },
    });
    if (!count) return problem("wrong-stage");
    const organisationId = side === "employer" ? referral.employerId : referral.brokerageId;
    await record(tx, actor, "interview.cancelled", referral.id, { organisationId, detail: { interviewId } });
    await enqueue(tx, "interview.changed", { interviewId });
    return ok({ referralId: interview.referralId });
  });
