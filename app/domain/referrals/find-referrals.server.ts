import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, now } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import type { ReferralFilter } from "./board/filter";
import { whereOf } from "./board/filter.server";
import { isOpen } from "./open-vacancy.server";
import { referralReference } from "./stage-words";
import type { Stage } from "./stages";
import { ago, dueOf } from "./today/due";
import type { Due } from "./today/waiting";
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

type Asked = ReferralFilter & { stage?: Stage | undefined; page?: number };

/** A broker's own brokerages' referrals, the latest first, a page at a time (pages count from 1). */
export const findReferrals = (
  actor: PersonActor,
  { stage, page = 1, ...filter }: Asked = {},
): Promise<ReferralList> =>
  asActor(actor, async (tx) => {
    const own: Prisma.ReferralWhereInput = { AND: [madeBy(actor), whereOf(filter)] };
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

const listed = {
  candidate: { select: { reference: true } },
  vacancy: { select: { title: true, stage: true, closesOn: true } },
  employer: { select: { name: true } },
  request: { select: { askedAt: true, expiresAt: true, answer: true, chasedAt: true } },
  interviews: { where: { cancelledAt: null }, orderBy: { startsAt: "desc" }, take: 1 },
} as const satisfies Prisma.ReferralInclude;

function inList(row: Prisma.ReferralGetPayload<{ include: typeof listed }>): ListedReferral {
  const { stage, stageAt: since, startedAt, request, openedAt, nudgedAt } = row;
  const [last] = row.interviews;
  const waiting = {
    ...{ stage, since, startedAt, request, openedAt, nudgedAt, open: isOpen(row.vacancy) },
    startsOn: row.startsOn && dateToDay(row.startsOn),
    interview: last ? { ...last, where: last.place ?? last.link } : null,
  };
  return {
    id: row.id,
    reference: referralReference(row.number),
    candidateReference: row.candidate.reference,
    vacancyId: row.vacancyId,
    vacancyTitle: row.vacancy.title,
    employerName: row.employer.name,
    stage,
    since: ago(since, now()),
    due: dueOf(waiting, now()),
  };
}
