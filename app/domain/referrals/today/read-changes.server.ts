import type { Tx } from "~/platform/actor.server";
import type { OpenReferral } from "./referral-items";
import type { Change } from "./vacancy-items";

/** What brokers are told of: what an operator holds or gives back has its own letter. */
const told = ["changed", "extended", "closed"];

/** What happened on these referrals' vacancies since the first of them was made, the earliest first. */
export function readChanges(tx: Tx, referrals: readonly OpenReferral[]): Promise<Change[]> {
  const vacancyIds = [...new Set(referrals.map(({ vacancyId }) => vacancyId))];
  const since = new Date(Math.min(...referrals.map(({ createdAt }) => createdAt.getTime()), 8.64e15));
  return tx.$queryRaw<Change[]>`
    select id, "vacancyId", kind, changes, at from vacancy_change
    where "vacancyId" = any(${vacancyIds}::text[]) and kind = any(${told}::text[]) and at > ${since}
    order by at, id`;
}
