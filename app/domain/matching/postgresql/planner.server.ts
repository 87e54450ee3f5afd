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
