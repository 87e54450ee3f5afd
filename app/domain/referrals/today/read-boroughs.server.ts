import type { Tx } from "~/platform/actor.server";
import { dayToDate, londonDate } from "~/platform/clock";
import type { BoroughRow } from "./borough-items";
import { ownerOf, type Whose } from "./whose";

/**
 * What other boroughs asked of these brokerages and showed them, and nobody has answered; and the cards of theirs that
 * another borough is interested in, until the person is put forward, the card ends, or the vacancy does.
 */
export async function readBoroughs(tx: Tx, whose: Whose, at: Date): Promise<BoroughRow[]> {
  const { brokerageIds, personIds, nobodys } = whose;
  const today = dayToDate(londonDate(at));
  const rows = await tx.$queryRaw<BoroughRow[]>`
    select 'borough' as kind, a.id, r."brokerId" as owner, c.reference, null::text as "from",
      v.title as "vacancyTitle", e.name as "employerName", a."askedAt" as at
    from lock_holder h
    join lock_ask a on a.id = h."askId" and a.answer is null
    left join referral r on r.id = h."referralId"
    left join candidate c on c.id = r."candidateId"
    left join vacancy v on v.id = r."vacancyId"
    left join organisation e on e.id = r."employerId"
    where h."holderBrokerageId" = any(${brokerageIds}::text[])
    union all
    select 'card', s.id, null, null, o.name, v.title, e.name, s."sharedAt"
    from shared_card s
    join organisation o on o.id = s."fromBrokerageId"
    left join vacancy v on v.id = s."vacancyId"
    left join organisation e on e.id = v."organisationId"
    where s."toBrokerageId" = any(${brokerageIds}::text[]) and s.answer is null and s."endedAt" is null
    union all
    select 'interest', s.id, c."brokerId", c.reference, o.name, v.title, e.name, s."answeredAt"
    from shared_card s
    join candidate c on c.id = s."candidateId"
    join organisation o on o.id = s."toBrokerageId"
    join vacancy v on v.id = s."vacancyId" and v.stage = 'live' and (v."closesOn" is null or v."closesOn" >= ${today}::date)
    join organisation e on e.id = v."organisationId"
    where s."fromBrokerageId" = any(${brokerageIds}::text[]) and s.answer = 'interested' and s."endedAt" is null
      and not exists (select 1 from referral r where r."vacancyId" = s."vacancyId" and r."candidateId" = s."candidateId")`;
  return rows
    .map((row) => ({ ...row, owner: ownerOf(row.owner, whose) }))
    .filter(({ owner }) => (owner === null ? nobodys : personIds.includes(owner)));
}
