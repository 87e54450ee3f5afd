import { type EnqueuedTaskPromise, MeilisearchApiError } from "meilisearch";
import { EngineFailure } from "../engine";

/** The server refuses what it was sent, for a reason that lies in what was sent. It may take another part of it. */
export class Refusal extends EngineFailure {}

/** Whether an error lies in what was sent, and not in the server, its disk, its keys or its indexes. */
const liesInWhatWasSent = ({ type, code }: { type: string; code: string }) =>
  type !== "system" && type !== "auth" && !code.startsWith("index_");
/** A request that is too large, or can't be read. */
const REFUSING = new Set([400, 413]);

type Waiting = {
  /** Milliseconds for the task. */
  wait: number;
  /** A code of an error that is none here. */
  forgiven?: string;
};

/**
 * Waits until a task is done: that it was accepted says nothing yet.
 * @param what completes "Meilisearch could not …"
 * @throws EngineFailure with the server's words; {@link Refusal} where what was sent is at fault
 */
export async function done(what: string, task: EnqueuedTaskPromise, { wait, forgiven }: Waiting) {
  const { status, error } = await accepted(what, task).then(() => task.waitTask({ timeout: wait }));
  if (status === "succeeded" || (forgiven && error?.code === forgiven)) return;
  const words = `Meilisearch could not ${what}: ${error?.message ?? status}`;
  throw status === "failed" && error && liesInWhatWasSent(error)
    ? new Refusal(words)
    : new EngineFailure(words);
}

/** Waits until the server has taken a task on, and no longer. */
export async function accepted(what: string, task: EnqueuedTaskPromise) {
  try {
    await task;
  } catch (error) {
    if (error instanceof MeilisearchApiError && REFUSING.has(error.response.status))
      throw new Refusal(`Meilisearch could not ${what}: ${error.message}`, { cause: error });
    throw error;
  }
}

/**
 * Hands over as much as the server takes. What it refuses is halved until the culprits are found.
 * @returns those that it refuses, each with its words
 * @throws Refusal where it refuses every one of several: then the fault is hardly theirs
 */
export async function allButRefused<T>(
  all: readonly T[],
  send: (some: readonly T[]) => Promise<void>,
): Promise<{ one: T; why: string }[]> {
  const refused = await halving(all, send);
  const [first] = refused;
  if (first && all.length > 1 && refused.length === all.length) throw new Refusal(first.why);
  return refused;
}

async function halving<T>(
  some: readonly T[],
  send: (some: readonly T[]) => Promise<void>,
): Promise<{ one: T; why: string }[]> {
  const [one] = some;
  if (one === undefined) return [];
  try {
    await send(some);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (some.length === 1) return [{ one, why: error.message }];
    const middle = Math.ceil(some.length / 2);
    return [...(await halving(some.slice(0, middle), send)), ...(await halving(some.slice(middle), send))];
  }
}
