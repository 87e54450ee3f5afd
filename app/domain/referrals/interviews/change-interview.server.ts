import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { Interview } from "~prisma/generated/client";
import { heldInterview } from "./held-interview.server";
import type { Plan } from "./interview-form";
import { sealAdjustments } from "./sealed-adjustments.server";
import { whyNotThen } from "./when-possible.server";

type Change = { interviewId: string; sequence: number; plan: Plan };

/** Another time, place or person to ask for; everybody gets a letter with the calendar file anew, unless none of that changed. */
export const changeInterview = (
  actor: PersonActor,
  { interviewId, sequence, plan }: Change,
): Promise<Result<{ told: boolean }>> =>
  asActor(actor, async (tx) => {
    const held = await heldInterview(tx, actor, { interviewId, sequence });
    if (!held.ok) return held;
    const { interview, referral, side } = held.value;
    const { adjustments, ...whenAndWhere } = plan;
    const { referralId } = interview;
    const { startsAt, minutes } = plan;
    const refused = await whyNotThen(tx, { referralId, startsAt, minutes, besides: interviewId });
    if (refused) return refused;
    const told = isNews(interview, plan);
    const { count } = await tx.interview.updateMany({
      where: { id: interviewId, sequence, cancelledAt: null },
      data: {
        ...whenAndWhere,
        ...(side === "brokerage" ? { adjustments: sealAdjustments(interviewId, adjustments) } : {}),
        sequence: { increment: 1 },
      },
    });
    if (!count) return problem("wrong-stage");
    const organisationId = side === "employer" ? referral.employerId : referral.brokerageId;
    await record(tx, actor, "interview.moved", referralId, {
      organisationId,
      detail: { interviewId, from: interview.startsAt.toISOString(), to: startsAt.toISOString() },
    });
    if (told) await enqueue(tx, "interview.changed", { interviewId });
    return ok({ told });
  });

/** Whether those who come to it have to know. */
const isNews = (before: Interview, { startsAt, minutes, place, link, contactName }: Plan) =>
  before.startsAt.getTime() !== startsAt.getTime() ||
  before.minutes !== minutes ||
  before.place !== place ||
  before.link !== link ||
  before.contactName !== contactName;
