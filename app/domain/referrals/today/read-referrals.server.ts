import type { Tx } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import type { Stage } from "../stages";
import type { OpenReferral } from "./referral-items";
import type { Check } from "./waiting";
import { ownerOf, type Whose } from "./whose";

type Row = {
  id: string;
  stage: Stage;
  stageAt: Date;
  createdAt: Date;
  startedAt: Date | null;
  openedAt: Date | null;
  nudgedAt: Date | null;
  startsOn: string | null;
  brokerId: string | null;
  vacancyId: string;
  reference: string;
  title: string;
  vacancyStage: string;
  closesOn: string | null;
  employer: string;
  askedAt: Date | null;
  expiresAt: Date | null;
  answer: boolean | null;
  chasedAt: Date | null;
  interviewId: string | null;
  sequence: number | null;
  startsAt: Date | null;
  minutes: number | null;
  place: string | null;
  checks: Check[] | null;
  resolved: string[] | null;
};

/**
 * Open referrals with what their rules ask for, in one reading. Past ones are many, and how few are open the planner
 * can't know under row-level security: so the open ones are read first, from the index that holds no others, and what
 * hangs on a stage is looked up only for those that stand at it.
 */
export async function readReferrals(tx: Tx, whose: Whose, at: Date): Promise<OpenReferral[]> {
  const { brokerageIds, personIds, memberIds, nobodys } = whose;
  const today = londonDate(at);
  const rows = await tx.$queryRaw<Row[]>`
    with open as materialized (
      select * from referral
      where stage not in ('declined', 'sustained_26', 'not_progressed', 'withdrawn')
        and "brokerageId" = any(${brokerageIds}::text[])
        and ("brokerId" = any(${personIds}::text[])
          or (${nobodys} and ("brokerId" is null or "brokerId" <> all(${memberIds}::text[]))))
    )
    select r.id, r.stage::text as stage, r."stageAt", r."createdAt", r."startedAt", r."openedAt", r."nudgedAt",
      r."startsOn"::text as "startsOn", r."brokerId", r."vacancyId", c.reference, v.title,
      v.stage::text as "vacancyStage", v."closesOn"::text as "closesOn", e.name as employer,
      q."askedAt", q."expiresAt", q.answer, q."chasedAt",
      i.id as "interviewId", i.sequence, i."startsAt", i.minutes, i.place, k.checks, k.resolved
    from open r
    join candidate c on c.id = r."candidateId"
    join vacancy v on v.id = r."vacancyId"
    join organisation e on e.id = r."employerId"
    left join lateral (
      select * from consent_request q where q."referralId" = r.id and r.stage = 'consent_asked' limit 1
    ) q on true
    left join lateral (
      select * from interview i
      where i."referralId" = r.id and r.stage = 'interview' and i."cancelledAt" is null
      order by i."startsAt" + make_interval(mins => i.minutes) <= ${at},
        abs(extract(epoch from i."startsAt" - ${at}::timestamptz)) limit 1
    ) i on true
    left join lateral (
      select json_agg(json_build_object('check', o."check", 'side', o.side, 'dueOn', o."dueOn", 'answer', o.answer)) as checks,
        (select array_agg(s."check") from outcome_resolution s where s."referralId" = r.id) as resolved
      from outcome_check o where o."referralId" = r.id and r.stage in ('offered', 'started', 'sustained_13')
    ) k on true`;
  return rows.map((row) => openReferral(row, ownerOf(row.brokerId, whose), today));
}

const openReferral = (row: Row, owner: string | null, today: string): OpenReferral => ({
  id: row.id,
  owner,
  stage: row.stage,
  since: row.stageAt,
  createdAt: row.createdAt,
  startedAt: row.startedAt,
  openedAt: row.openedAt,
  nudgedAt: row.nudgedAt,
  startsOn: row.startsOn,
  candidateReference: row.reference,
  vacancyId: row.vacancyId,
  vacancyTitle: row.title,
  vacancyStage: row.vacancyStage,
  closesOn: row.closesOn,
  employerName: row.employer,
  open: row.vacancyStage === "live" && (row.closesOn === null || row.closesOn >= today),
  request:
    row.askedAt && row.expiresAt
      ? { askedAt: row.askedAt, expiresAt: row.expiresAt, answer: row.answer, chasedAt: row.chasedAt }
      : null,
  interview:
    row.interviewId && row.startsAt
      ? {
          id: row.interviewId,
          sequence: row.sequence ?? 0,
          startsAt: row.startsAt,
          minutes: row.minutes ?? 0,
          where: row.place,
        }
      : null,
  checks: row.checks ?? [],
  resolved: row.resolved ?? [],
});
