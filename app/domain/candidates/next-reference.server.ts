import type { Standing } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { firstPrefix, prefixOf, referenceAfter } from "./reference";

/** The next free reference in the manner of the brokerage's latest one: "WF-0043" where the highest is "WF-0042". */
export async function nextReference(tx: Tx, brokerage: Standing): Promise<string> {
  const { organisationId: brokerageId, organisationName } = brokerage;
  const latest = await tx.candidate.findFirst({
    where: { brokerageId },
    orderBy: { createdAt: "desc" },
    select: { reference: true },
  });
  const prefix = (latest && prefixOf(latest.reference)) ?? firstPrefix(organisationName);
  const [row] = await tx.$queryRaw<{ highest: number | null }[]>`
    select max(substr(reference, length(${prefix}) + 1)::int) as highest from candidate
    where "brokerageId" = ${brokerageId} and starts_with(reference, ${prefix})
      and substr(reference, length(${prefix}) + 1) ~ '^[0-9]{1,9}$'`;
  return referenceAfter(prefix, row?.highest ?? 0);
}
