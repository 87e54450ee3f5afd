import type { Tx } from "../actor.server";
import type { Topic, Topics } from "./topics";

type Options = {
  runAt?: Date;
  /** A waiting job with the same key is replaced, so that a burst of changes is one job. */
  key?: string;
  attempts?: number;
};

/** Queues a job that exists exactly when the transaction commits. Failed jobs are tried again with growing pauses, 8 times unless told. */
export async function enqueue<T extends Topic>(tx: Tx, topic: T, payload: Topics[T], options: Options = {}) {
  const { runAt = null, key = null, attempts = 8 } = options;
  await tx.$queryRaw`select 1 from enqueue_job(${topic}, ${JSON.stringify(payload)}::json, ${runAt}::timestamptz, ${key}, ${attempts}::int)`;
}
