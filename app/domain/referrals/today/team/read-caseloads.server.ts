import type { Tx } from "~/platform/actor.server";
import { NOBODY } from "../nobody";

export type Caseload = { caseload: number; looking: number };

/** How many are on each member's caseload, and how many of them look for work; on nobody's those of brokers who have left. */
export async function readCaseloads(
  tx: Tx,
  brokerageIds: string[],
  memberIds: string[],
): Promise<Map<string, Caseload>> {
  const rows = await tx.$queryRaw<(Caseload & { id: string })[]>`
    select case when "brokerId" = any(${memberIds}::text[]) then "brokerId" else ${NOBODY} end as id,
      count(*)::int as caseload, count(*) filter (where available)::int as looking
    from candidate where "brokerageId" = any(${brokerageIds}::text[]) and "erasedAt" is null group by 1`;
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
