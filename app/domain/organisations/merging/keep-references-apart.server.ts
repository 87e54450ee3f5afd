import type { Tx } from "~/platform/actor.server";

type Pair = { fromId: string; intoId: string };

/**
 * An employer's own references name one vacancy each. Where both records have used one, that of the vacancy which moves
 * gets its number behind it. @returns how many
 */
export async function keepReferencesApart(tx: Tx, { fromId, intoId }: Pair): Promise<number> {
  return tx.$executeRaw`
    update vacancy v set "employerReference" = v."employerReference" || ' (FD-' || v.number || ')'
    where v."organisationId" = ${fromId} and exists (
      select 1 from vacancy o where o."organisationId" = ${intoId} and o."employerReference" = v."employerReference")`;
}
