import type { Tx } from "~/platform/actor.server";
import type { Standing } from "./standings";

export type Held = { standing: Standing; standingReason: string | null };

/**
 * Where an employer stands, kept so until the transaction ends. Whatever goes live reads it so: a suspension at the same
 * moment waits, and then holds what went live. Null where there is no such organisation.
 */
export async function holdStanding(tx: Tx, organisationId: string): Promise<Held | null> {
  const [row] = await tx.$queryRaw<Held[]>`
    select standing::text, "standingReason" from organisation where id = ${organisationId} for share`;
  return row ?? null;
}

/** The same for a verb that is about to change it: employers are locked before their vacancies, always. */
export async function lockStanding(tx: Tx, organisationId: string): Promise<Held | null> {
  const [row] = await tx.$queryRaw<Held[]>`
    select standing::text, "standingReason" from organisation where id = ${organisationId} for no key update`;
  return row ?? null;
}
