import type { Tx } from "~/platform/actor.server";
import { Prisma } from "~prisma/generated/client";
import type { Period } from "./period";
import type { Grouping } from "./report";
import { depthOf, type LeavingKey, type StepKey, steps } from "./steps";

/** Which brokerages' rows; null for all of London's. */
export type Whose = readonly string[] | null;

export const within = ({ from, to }: Pick<Period, "from" | "to">, column: Prisma.Sql) => Prisma.sql`
  ${column} >= ${from}::date::timestamp at time zone 'Europe/London'
  and ${column} < (${to}::date + 1)::timestamp at time zone 'Europe/London'`;

export const theirs = (whose: Whose, column: Prisma.Sql) =>
  whose ? Prisma.sql`and ${column} = any (${[...whose]}::text[])` : Prisma.empty;

const ended = Prisma.sql`case r.stage when 'declined' then 'declined' when 'not_progressed' then 'notProgressed'
  when 'withdrawn' then 'withdrawn' end`;

const depths = Object.entries(depthOf).flatMap(([stage, depth]) =>
  depth === null ? [] : [[stage, depth] as const],
);

/** Referrals begun within the period, each with how far it came (the depth of `steps`) and how it ended, if it did. */
const came = (whose: Whose, period: Period) => Prisma.sql`
  depth as (
    select * from unnest(${depths.map(([stage]) => stage)}::text[], ${depths.map(([, depth]) => depth)}::int[]) as d(stage, depth)
  ), begun as (
    select r.id, r."brokerageId", r."brokerId", r."brokerName", r."employerId", r."vacancyId", r."createdAt", ${ended} as ended
    from referral r where ${within(period, Prisma.sql`r."createdAt"`)} ${theirs(whose, Prisma.sql`r."brokerageId"`)}
  ), came as (
    select b.*, coalesce(f.depth, 0) as depth from begun b left join (
      select m."referralId", max(d.depth) as depth from referral_move m join depth d on d.stage = m."to"::text
      where m."referralId" in (select id from begun) group by 1
    ) f on f."referralId" = b.id
  )`;

export type FlowCount = { depth: number; ended: LeavingKey | null; times: number };

/** How many referrals came how far and how they ended there: nothing to add up before them, everything after. */
export const countFlow = (tx: Tx, whose: Whose, period: Period) =>
  tx.$queryRaw<FlowCount[]>`
    with ${came(whose, period)}
    select depth, ended, count(*)::int as times from came group by 1, 2`;

const named = {
  broker: [Prisma.sql`coalesce(came."brokerId", came."brokerName")`, Prisma.sql`max(came."brokerName")`],
  employer: [Prisma.sql`came."employerId"`, Prisma.sql`max(e.name)`],
  sector: [
    Prisma.sql`coalesce(o.sector, e.sector, 'other')`,
    Prisma.sql`coalesce(o.sector, e.sector, 'other')`,
  ],
  month: [
    Prisma.sql`to_char(came."createdAt" at time zone 'Europe/London', 'YYYY-MM')`,
    Prisma.sql`to_char(came."createdAt" at time zone 'Europe/London', 'YYYY-MM')`,
  ],
  borough: [Prisma.sql`came."brokerageId"`, Prisma.sql`max(b.name)`],
} as const satisfies Record<Grouping, readonly [Prisma.Sql, Prisma.Sql]>;

export type ReachCount = { key: string; name: string } & Record<StepKey, number>;

/** How many referrals of each group reached each step. `name` is a slug for sectors and `2026-11` for months. */
export function countReach(tx: Tx, whose: Whose, period: Period, by: Grouping) {
  const [key, name] = named[by];
  const reached = Prisma.join(
    steps.map(
      (step, depth) =>
        Prisma.sql`count(*) filter (where came.depth >= ${depth}::int)::int as ${Prisma.raw(`"${step.key}"`)}`,
    ),
  );
  return tx.$queryRaw<ReachCount[]>`
    with ${came(whose, period)}
    select ${key} as key, ${by === "sector" || by === "month" ? key : name} as name, ${reached}
    from came join organisation e on e.id = came."employerId" join organisation b on b.id = came."brokerageId"
      join vacancy v on v.id = came."vacancyId" left join occupation o on o.id = v."occupationId"
    group by 1 order by 1`;
}
