import type { PoolClient } from "pg";
import type { Tx } from "~/platform/actor.server";
import { ownerPool } from "~/platform/database/db.server";
import { EngineFailure } from "../engine";

/** Any number, the same in every process: the family of the locks below. */
const FAMILY = 7_204_913;
const WRITING = 1;
const REBUILDING = 2;
/** Held while what was told is kept. Apart from the one above, which two rebuilds may both ask for. */
const KEEPING = 3;

/** A lock that the whole session holds, for work that takes longer than a transaction should. Gone with its process. */
async function inSession<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await ownerPool().connect();
  try {
    return await work(client);
  } finally {
    // A connection that can't let go of its locks is closed, and lets go so.
    const free = await client.query("select pg_advisory_unlock_all()").catch((error: Error) => error);
    client.release(free instanceof Error);
  }
}

/** Runs `work` while no other process writes to the index in use. Not to be called inside itself. */
export const writing = <T>(work: () => Promise<T>): Promise<T> =>
  inSession(async (client) => {
    await client.query("select pg_advisory_lock($1, $2)", [FAMILY, WRITING]);
    return work();
  });

/** Another process builds the indexes anew. */
export class RebuiltElsewhere extends EngineFailure {}

/** Runs the one rebuild of a search server that may be under way. @throws RebuiltElsewhere where there is another */
export const rebuilding = <T>(work: () => Promise<T>): Promise<T> =>
  inSession(async (client) => {
    const { rows } = await client.query<{ first: boolean }>("select pg_try_advisory_lock($1, $2) as first", [
      FAMILY,
      REBUILDING,
    ]);
    if (!rows[0]?.first) throw new RebuiltElsewhere("The search server is being rebuilt already");
    await client.query("select pg_advisory_lock($1, $2)", [FAMILY, KEEPING]);
    return work();
  });

/** Whether no rebuild is under way; none begins then before the transaction ends. */
export async function nothingIsRebuilt(tx: Tx): Promise<boolean> {
  const rows = await tx.$queryRaw<{ free: boolean }[]>`
    select pg_try_advisory_xact_lock_shared(${FAMILY}::int, ${KEEPING}::int) as free`;
  return rows[0]?.free ?? false;
}
