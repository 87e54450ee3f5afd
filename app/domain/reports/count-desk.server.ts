import type { Tx } from "~/platform/actor.server";
import { Prisma } from "~prisma/generated/client";
import { theirs, type Whose, within } from "./count-referrals.server";
import type { Period } from "./period";
import type { LeavingKey } from "./steps";

/** Pairs of resident and vacancy that matching suggested within the period. */
export async function countSuggested(tx: Tx, whose: Whose, period: Period) {
  const [row] = await tx.$queryRaw<{ times: number }[]>`
    select count(*)::int as times from suggestion s
    where ${within(period, Prisma.sql`s."createdAt"`)} ${theirs(whose, Prisma.sql`s."brokerageId"`)}`;
  return row?.times ?? 0;
}

export type StayCount = { stage: string; times: number; median: number; ninth: number };

/** Days that referrals stayed in each stage before the next step, of stays that ended within the period. */
export const countStays = (tx: Tx, whose: Whose, period: Period) =>
  tx.$queryRaw<StayCount[]>`
    with stay as (
      select m."to"::text as stage, m.at, lead(m.at) over (partition by m."referralId" order by m.at, m.id) as until
      from referral_move m join referral r on r.id = m."referralId"
      where true ${theirs(whose, Prisma.sql`r."brokerageId"`)}
    )
    select stage, count(*)::int as times,
      percentile_cont(0.5) within group (order by extract(epoch from until - at)::float8 / 86400) as median,
      percentile_cont(0.9) within group (order by extract(epoch from until - at)::float8 / 86400) as ninth
    from stay where until is not null and stage <> 'consented' and ${within(period, Prisma.sql`until`)} group by 1`;

export type ReasonCount = { how: LeavingKey; reason: string; times: number };

/** Why referrals ended within the period, in the words of the lists that people chose from. */
export const countReasons = (tx: Tx, whose: Whose, period: Period) =>
  tx.$queryRaw<ReasonCount[]>`
    select case m."to" when 'declined' then 'declined' when 'not_progressed' then 'notProgressed' else 'withdrawn' end as how,
      coalesce(m.reason, r.reason, 'No reason kept') as reason, count(*)::int as times
    from referral_move m join referral r on r.id = m."referralId"
    where m."to" in ('declined', 'not_progressed', 'withdrawn') and ${within(period, Prisma.sql`m.at`)}
      ${theirs(whose, Prisma.sql`r."brokerageId"`)}
    group by 1, 2 order by 3 desc, 2`;

export type CaseloadCount = {
  key: string;
  name: string | null;
  looking: number;
  active: number;
  quiet: number;
  open: number;
  working: number;
};

const onTheWay = Prisma.sql`('shortlisted', 'consent_asked', 'consented', 'referred', 'interview', 'offered')`;
const inWork = Prisma.sql`('started', 'sustained_13')`;

/** Milliseconds after which nothing has happened with somebody for long. */
const QUIET = 28 * 86_400_000;

/** Caseloads as they stand now: by broker within a brokerage, by borough for all of London. */
export function countCaseloads(tx: Tx, whose: Whose, at: Date) {
  const key = whose ? Prisma.sql`coalesce(c."brokerId", '')` : Prisma.sql`c."brokerageId"`;
  const name = whose ? Prisma.sql`max(coalesce(nullif(p.name, ''), p.email))` : Prisma.sql`max(b.name)`;
  return tx.$queryRaw<CaseloadCount[]>`
    with live as (
      select r."candidateId", count(*) filter (where r.stage in ${onTheWay}) as open,
        count(*) filter (where r.stage in ${inWork}) as working
      from referral r where (r.stage in ${onTheWay} or r.stage in ${inWork}) ${theirs(whose, Prisma.sql`r."brokerageId"`)}
      group by 1
    )
    select ${key} as key, ${name} as name,
      count(*) filter (where c.available)::int as looking,
      count(*) filter (where c.available and l.open > 0)::int as active,
      count(*) filter (where c.available and q."lastActiveAt" < ${new Date(at.getTime() - QUIET)})::int as quiet,
      coalesce(sum(l.open), 0)::int as open, coalesce(sum(l.working), 0)::int as working
    from candidate c join organisation b on b.id = c."brokerageId" join candidate_person q on q."candidateId" = c.id
      left join live l on l."candidateId" = c.id left join person p on p.id = c."brokerId"
    where not q.draft ${theirs(whose, Prisma.sql`c."brokerageId"`)}
    group by 1 order by 2 nulls last`;
}
