import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { movedOn } from "../moved-on.server";
import type { Stage } from "../stages";
import { takeStep } from "../take-step.server";
import type { Plan } from "./interview-form";
import { interviewed, mayInterviewAt } from "./interviewed.server";
import { sealAdjustments } from "./sealed-adjustments.server";
import { whyNotThen } from "./when-possible.server";

type Arranging = {
  referralId: string;
  /** Where the page showed it. */
  from: Stage;
  plan: Plan;
};

/**
 * The employer or the broker arranges an interview; a referral that was put forward comes to `interview` by it. The
 * letters with the calendar file say so to everybody, so the step is told by nothing else.
 */
export const arrangeInterview = (
  actor: PersonActor,
  { referralId, from, plan }: Arranging,
): Promise<Result<{ interviewId: string }>> =>
  asActor(actor, async (tx) => {
    const held = await interviewed(tx, actor, referralId);
    if (!held.ok) return held;
    const { referral, side } = held.value;
    if (referral.stage !== from) return movedOn(tx, referral);
    if (!mayInterviewAt(from))
      return problem("wrong-stage", "An interview can be arranged once somebody is put forward.");
    const ahead = { referralId, cancelledAt: null, startsAt: { gt: now() } };
    if (await tx.interview.count({ where: ahead }))
      return problem("taken", "An interview is arranged already. Move that one, or call it off first.");
    const { adjustments, ...whenAndWhere } = plan;
    const { startsAt, minutes } = plan;
    const refused = await whyNotThen(tx, { referralId, startsAt, minutes, besides: null });
    if (refused) return refused;
    const byName = actor.name || actor.email;
    if (from === "referred") await takeStep(tx, { referralId, from, to: "interview", side, byName });
    const id = randomUUID();
    await tx.interview.create({
      data: {
        id,
        referralId,
        ...whenAndWhere,
        adjustments: side === "brokerage" ? sealAdjustments(id, adjustments) : null,
        arrangedByName: byName,
        createdAt: now(),
      },
    });
    const organisationId = side === "employer" ? referral.employerId : referral.brokerageId;
    await record(tx, actor, "interview.arranged", referralId, {
      organisationId,
      detail: { interviewId: id, startsAt: startsAt.toISOString(), from },
    });
    await enqueue(tx, "interview.changed", { interviewId: id });
    return ok({ interviewId: id });
  });
