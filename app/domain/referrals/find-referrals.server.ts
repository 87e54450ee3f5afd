import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import { ago, type Due, dueOf, urgency } from "./due";
import { isOpen } from "./open-vacancy.server";
import { referralReference } from "./stage-words";
import { openStages, type Stage } from "./stages";
import { madeBy } from "./visible.server";

const PAGE = 30;

/** A referral in a broker's list: by reference, never by name. */
export type ListedReferral = {
  id: string;
  reference: string;
  candidateReference: string;
  vacancyId: string;
  vacancyTitle: string;
  employerName: string;
  stage: Stage;
  /** "3 days ago": since when it is there. */
  since: string;
  due: Due | null;
};

export type ReferralList = {
  referrals: ListedReferral[];
  /** How many there are in each stage. */
  counts: Partial<Record<Stage, number>>;
  page: number;
  pages: number;
};

/** A broker's own brokerages' referrals, the latest first, a page at a time (pages count from 1). */
export const findReferrals = (
  actor: PersonActor,
  { stage, vacancyId, page = 1 }: { stage?: Stage; vacancyId?: string; page?: number } = {},
): Promise<ReferralList> =>
  asActor(actor, async (tx) => {
    const own: Prisma.ReferralWhereInput = { AND: [madeBy(actor), vacancyId ? { vacancyId } : {}] };
    const groups = await tx.referral.groupBy({ by: ["stage"], where: own, _count: true });
    const counts = Object.fromEntries(groups.map((group) => [group.stage, group._count]));
    const total = stage ? (counts[stage] ?? 0) : groups.reduce((sum, group) => sum + group._count, 0);
    const pages = Math.max(1, Math.ceil(total / PAGE));
    const at = Math.min(Math.max(1, page), pages);
    const rows = await tx.referral.findMany({
      where: { AND: [own, stage ? { stage } : {}] },
      include: listed,
      orderBy: { number: "desc" },
      skip: (at - 1) * PAGE,
      take: PAGE,
    });
    return { referrals: rows.map(inList), counts, page: at, pages };
  });

/** What waits for the broker now, the most urgent kind first and the newest within it, for their day's queue and their list. */
export const findDueReferrals = (actor: PersonActor): Promise<(ListedReferral & { due: Due })[]> =>
  asActor(actor, async (tx) => {
    const rows = await tx.referral.findMany({
      where: { AND: [madeBy(actor), { stage: { in: openStages } }] },
      include: listed,
      orderBy: { number: "desc" },
      take: 500,
    });
    const due = rows.map(inList).flatMap((row) => (row.due ? [{ ...row, due: row.due }] : []));
    return due.sort((a, b) => urgency(a.due) - urgency(b.due));
  });

const listed = {
  candidate: { select: { reference: true } },
  vacancy: { select: { title: true, stage: true, closesOn: true } },
  employer: { select: { name: true } },
  request: { select: { askedAt: true, expiresAt: true, answer: true } },
  moves: { orderBy: { at: "desc" }, take: 1, select: { at: true } },
} as const satisfies Prisma.ReferralInclude;

function inList(row: Prisma.ReferralGetPayload<{ include: typeof listed }>): ListedReferral {
  const since = row.moves[0]?.at ?? row.createdAt;
  const { stage, startedAt, request } = row;
  return {
    id: row.id,
    reference: referralReference(row.number),
    candidateReference: row.candidate.reference,
    vacancyId: row.vacancyId,
    vacancyTitle: row.vacancy.title,
    employerName: row.employer.name,
    stage,
    since: ago(since, now()),
    due: dueOf({ stage, since, startedAt, request, open: isOpen(row.vacancy) }, now()),
  };
}
