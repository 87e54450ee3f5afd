import type { Tx } from "~/platform/actor.server";

/**
 * Whether a vacancy was submitted, or went live, while its employer's file was posted: then the one letter on that file
 * tells of it, and it needs none of its own.
 */
export async function isToldByUpload(
  tx: Tx,
  vacancyId: string,
  moment: "submittedAt" | "liveAt",
): Promise<boolean> {
  const row = JSON.stringify([{ id: vacancyId }]);
  const found = await tx.$queryRaw<unknown[]>`
    select 1 as told from vacancy v join vacancy_upload u on u."organisationId" = v."organisationId"
    where v.id = ${vacancyId} and u."committedAt" is not null and u.outcome->'rows' @> ${row}::jsonb
      and case when ${moment} = 'liveAt' then v."liveAt" else v."submittedAt" end
        between u."committedAt" and coalesce((u.outcome->>'endedAt')::timestamptz, 'infinity')
    limit 1`;
  return found.length > 0;
}
