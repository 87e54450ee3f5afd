import pg from "pg";
import { log } from "../log.server";

/** Held by every worker of a database for as long as it lives. Any number, the same in every process. */
const ALIVE = 7_204_916;

/**
 * Takes the jobs back that a killed worker had in hand, where no other works on this database. The queue itself waits
 * four hours for such a worker, and an upload would stand still as long. To be called before the first job is taken.
 * @param pool the owner's, of which it uses the address and no connection
 * @returns how to say that this worker has ended
 */
export async function takeOver(pool: pg.Pool): Promise<() => Promise<void>> {
  const client = new pg.Client(pool.options);
  // Without its lock a worker works on. Another that starts then does at most once more what was under way.
  client.on("error", (error) => log.warn({ err: error }, "the worker's lock is lost"));
  await client.connect();
  const { rows } = await client.query<{ alone: boolean }>("select pg_try_advisory_lock($1) as alone", [
    ALIVE,
  ]);
  const alone = rows[0]?.alone;
  if (alone)
    await client.query(
      "select graphile_worker.force_unlock_workers(array(select locked_by from graphile_worker.jobs where locked_by is not null))",
    );
  await client.query("select pg_advisory_lock_shared($1)", [ALIVE]);
  if (alone) await client.query("select pg_advisory_unlock($1)", [ALIVE]);
  return () => client.end();
}
