import type { Tx } from "~/platform/actor.server";
import { dateToDay, londonDate, now } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import { employersStages, isDue, waitsSince } from "./waits";

/** A referral that waits for its employer, and is due to be spoken of. */
export type WaitingReferral = {
  id: string;
  number: number;
  employerId: string;
  stage: (typeof employersStages)[number];
  vacancyTitle: string;
  /** London days. */
  since: string;
  nudgedAt: Date | null;
};

const waiting = {
  vacancy: { select: { title: true } },
  interviews: {
    where: { cancelledAt: null },
    orderBy: { startsAt: "desc" },
    take: 1,
    select: { startsAt: true },
  },
} as const satisfies Prisma.ReferralInclude;

type Row = Prisma.ReferralGetPayload<{ include: typeof waiting }>;

const waitingOf = ({ stage, stageAt, startsOn, interviews }: Row) => ({
  stage,
  stageOn: londonDate(stageAt),
  interviewOn: interviews[0] ? londonDate(interviews[0].startsAt) : null,
  startsOn: startsOn && dateToDay(startsOn),
});

/** Referrals of which their employers are to be reminded on a day, for jobs: those that the employer can still see. */
export async function findWaiting(tx: Tx, day: string, employerId?: string): Promise<WaitingReferral[]> {
  const rows = await tx.referral.findMany({
    where: {
      stage: { in: [...employersStages] },
      consentedAt: { not: null },
      receipt: { revokedAt: null, until: { gt: now() } },
      ...(employerId ? { employerId } : {}),
    },
    include: waiting,
    orderBy: { stageAt: "asc" },
  });
  return rows.flatMap((row) => {
    const about = waitingOf(row);
    const since = waitsSince(about);
    if (!since || !isDue(about, row.nudgedAt && londonDate(row.nudgedAt), day)) return [];
    const { id, number, nudgedAt, vacancy } = row;
    const stage = row.stage as WaitingReferral["stage"];
    return [{ id, number, employerId: row.employerId, stage, vacancyTitle: vacancy.title, since, nudgedAt }];
  });
}
