import { STRONG } from "~/domain/matching/score/rank";
import type { Tx } from "~/platform/actor.server";
import { dayToDate, londonDate } from "~/platform/clock";
import type { StrongMatch } from "./match-items";
import type { Whose } from "./whose";

/** More than anybody decides on in a day. */
const MOST = 500;

/**
 * Strong matches on these people's caseloads, on whom nobody has decided and which their broker has not seen; the best first.
 * What was seen is looked up by its whole name: row-level security lets nothing less through to the index.
 */
export function readMatches(tx: Tx, { brokerageIds, personIds }: Whose, at: Date): Promise<StrongMatch[]> {
  const today = dayToDate(londonDate(at));
  return tx.$queryRaw<StrongMatch[]>`
    with strong as materialized (
      select s."vacancyId", s."candidateId", s.score, s."createdAt", c.reference, c."brokerId" as owner, v.title,
        v."organisationId", v."closesOn", 'match:' || s."vacancyId" || ':' || s."candidateId" as item
      from candidate c
      join suggestion s on s."candidateId" = c.id and s."brokerageId" = c."brokerageId" and s.score >= ${STRONG}
      join vacancy v on v.id = s."vacancyId" and v.stage = 'live' and (v."closesOn" is null or v."closesOn" >= ${today}::date)
      where c."brokerId" = any(${personIds}::text[]) and c."brokerageId" = any(${brokerageIds}::text[]) and c.available
    )
    select s."vacancyId", s."candidateId", s.score, s."createdAt", s.reference, s.owner, s.title, e.name as employer,
      s."closesOn"::text as "closesOn"
    from strong s join organisation e on e.id = s."organisationId"
    where not exists (select 1 from queue_done q where q."personId" = s.owner and q.item = s.item)
      and not exists (select 1 from referral r where r."vacancyId" = s."vacancyId" and r."candidateId" = s."candidateId")
      and not exists (select 1 from dismissal d where d."vacancyId" = s."vacancyId" and d."candidateId" = s."candidateId")
    order by s.score desc, s.reference limit ${MOST}`;
}
