import type { Tx } from "~/platform/actor.server";
import { addDays, dayToDate, londonDate } from "~/platform/clock";
import { EXPIRY_DAYS, type RecordRow } from "./record-items";
import { ownerOf, type Whose } from "./whose";

/** Papers of people who look for work that run out soon or have, and people whose contact details are about to go. */
export async function readRecords(tx: Tx, whose: Whose, at: Date): Promise<RecordRow[]> {
  const { brokerageIds, personIds, memberIds, nobodys } = whose;
  const soon = dayToDate(addDays(londonDate(at), EXPIRY_DAYS));
  const rows = await tx.$queryRaw<RecordRow[]>`
    select 'expiry' as kind, c.id as "candidateId", c.reference, c."brokerId" as owner, x.what, x."expiresOn"::text as day
    from candidate_expiry x join candidate c on c.id = x."candidateId" and c.available
    where x."brokerageId" = any(${brokerageIds}::text[]) and x."expiresOn" <= ${soon}::date
      and (c."brokerId" = any(${personIds}::text[])
        or (${nobodys} and (c."brokerId" is null or c."brokerId" <> all(${memberIds}::text[]))))
    union all
    select 'removal', c.id, c.reference, c."brokerId", null, (p."warnedAt" at time zone 'Europe/London')::date::text
    from candidate_person p join candidate c on c.id = p."candidateId"
    where p."warnedAt" is not null and c."brokerageId" = any(${brokerageIds}::text[])
      and (c."brokerId" = any(${personIds}::text[])
        or (${nobodys} and (c."brokerId" is null or c."brokerId" <> all(${memberIds}::text[]))))`;
  return rows.map((row) => ({ ...row, owner: ownerOf(row.owner, whose) }));
}
