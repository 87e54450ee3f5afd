import { STRONG } from "~/domain/matching/score/rank";
import type { Tx } from "~/platform/actor.server";
import { dayToDate, londonDate } from "~/platform/clock";

/** Of one broker: how many open vacancies have strong matches that wait, and the ISO day since which the oldest does. */
export type MatchCount = { vacancies: number; since: string };

/** The strong matches of a whole team, counted by broker as the queue lists them. */
export async function readMatchCounts(
  tx: Tx,
  brokerageIds: string[],
  at: Date,
): Promise<Map<string, MatchCount>> {
  const today = dayToDate(londonDate(at));
  const rows = await tx.$queryRaw<(MatchCount & { id: string })[]>`
    with strong as materialized (
      select c."brokerId" as owner, s."vacancyId", s."candidateId", s."createdAt",
        'match:' || s."vacancyId" || ':' || s."candidateId" as item
      from suggestion s
      join vacancy v on v.id = s."vacancyId" and v.stage = 'live' and (v."closesOn" is null or v."closesOn" >= ${today}::date)
      join candidate c on c.id = s."candidateId" and c."brokerId" is not null and c.available
      where s."brokerageId" = any(${brokerageIds}::text[]) and s.score >= ${STRONG}
    )
    select s.owner as id, count(distinct s."vacancyId")::int as vacancies,
      (min(s."createdAt") at time zone 'Europe/London')::date::text as since
    from strong s
    where not exists (select 1 from queue_done q where q."personId" = s.owner and q.item = s.item)
      and not exists (select 1 from referral r where r."vacancyId" = s."vacancyId" and r."candidateId" = s."candidateId")
      and not exists (select 1 from dismissal d where d."vacancyId" = s."vacancyId" and d."candidateId" = s."candidateId")
    group by 1`;
  return new Map(rows.map(({ id, ...count }) => [id, count]));
}
