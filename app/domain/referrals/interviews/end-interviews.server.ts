import { record } from "~/domain/audit/record.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { Prisma } from "~prisma/generated/client";
import { endStages } from "../stages";
import { NO_INTERVIEW } from "./no-interview";

const service = system("end-interviews");

/**
 * Calls off what is still to come of a referral that has ended, whoever ended it. Done twice, it is done once.
 * @param referralId all that have ended, where none is named
 */
export const endInterviews = (referralId?: string) =>
  asActor(service, async (tx) => {
    const ended: Prisma.ReferralWhereInput = { stage: { in: endStages } };
    const ahead = await tx.interview.findMany({
      where: {
        cancelledAt: null,
        startsAt: { gt: now() },
        referral: { AND: [ended, referralId ? { id: referralId } : {}] },
      },
      include: { referral: { select: { brokerageId: true } } },
    });
    for (const { id, sequence, referral, referralId: of } of ahead) {
      const { count } = await tx.interview.updateMany({
        where: { id, sequence, cancelledAt: null },
        data: { cancelledAt: now(), cancelReason: NO_INTERVIEW, sequence: { increment: 1 } },
      });
      if (!count) continue;
      const { brokerageId: organisationId } = referral;
      await record(tx, service, "interview.cancelled", of, { organisationId, detail: { interviewId: id } });
      await enqueue(tx, "interview.changed", { interviewId: id });
    }
  });
