import type { Tx } from "~/platform/actor.server";

/** Sums stay in memory, and no statement is so long that compiling it would pay. */
const SUMS = { work_mem: "64MB", jit: "off" };

/**
 * Adverts are looked up by their words, never read through one by one, which takes seconds at 100,000; and a word is like
 * another from a fifth of its letters on, for the edit distance to decide.
 */
const WORDS = { enable_seqscan: "off", "pg_trgm.similarity_threshold": "0.2" };

/** Tells PostgreSQL, until the transaction ends, how to go about a search. */
export async function planFor(tx: Tx, { words }: { words: boolean }) {
  const settings = { ...SUMS, ...(words ? WORDS : {}) };
  await tx.$queryRaw`select set_config(name, value, true)
    from unnest(${Object.keys(settings)}::text[], ${Object.values(settings)}::text[]) as s(name, value)`;
}

/**
 * Runs `work` with pairs found by hashing alone, but for what is written so that it can't be. For where the planner
 * takes a few thousand for one, and would go through a thousand others for each of them.
 */
export async function byHash<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await tx.$queryRaw`select set_config('enable_nestloop', 'off', true)`;
  const done = await work();
  await tx.$queryRaw`select set_config('enable_nestloop', 'on', true)`;
  return done;
}
