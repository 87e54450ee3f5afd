import type { Tx } from "~/platform/actor.server";
import type { BoroughRow } from "./borough-items";
import { ownerOf, type Whose } from "./whose";

/** What other boroughs asked of these brokerages and showed them, and nobody has answered. */
export async function readBoroughs(tx: Tx, whose: Whose): Promise<BoroughRow[]> {
  const { brokerageIds, personIds, nobodys } = whose;
  const rows = await tx.$queryRaw<BoroughRow[]>`
    select 'borough' as kind, a.id, r."brokerId" as owner, c.reference, null::text as "from",
      v.title as "vacancyTitle", a."askedAt" as at
    from lock_holder h
    join lock_ask a on a.id = h."askId" and a.answer is null
    left join referral r on r.id = h."referralId"
    left join candidate c on c.id = r."candidateId"
    left join vacancy v on v.id = r."vacancyId"
    where h."holderBrokerageId" = any(${brokerageIds}::text[])
    union all
    select 'card', s.id, null, null, o.name, v.title, s."sharedAt"
    from shared_card s
    join organisation o on o.id = s."fromBrokerageId"
    left join vacancy v on v.id = s."vacancyId"
    where s."toBrokerageId" = any(${brokerageIds}::text[]) and s.answer is null and s."endedAt" is null`;
  return rows
    .map((row) => ({ ...row, owner: ownerOf(row.owner, whose) }))
    .filter(({ owner }) => (owner === null ? nobodys : personIds.includes(owner)));
}
