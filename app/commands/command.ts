import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { openDatabase } from "~/platform/database/open-database.server";
import { log } from "~/platform/log.server";

const whole = new Intl.NumberFormat("en-GB");
export const count = (value: number) => whole.format(value);

let shown = 0;

/** Rewrites one line on a terminal, or says it every few seconds where there is none, so that a log stays readable. */
export function showProgress(words: string) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${words}`);
  else if (Date.now() - shown > 2_000) {
    shown = Date.now();
    process.stderr.write(`${words}\n`);
  }
}

export const endProgress = () => {
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
};

/** What a command was asked, in words to print when it can't be done. The exit status is then 2. */
export class Misused extends Error {}

/** The exit status of a command that Ctrl-C stopped. */
export const STOPPED = 130;

/** Node's own words for an option that the command does not have are plain enough. */
const isUnknownOption = (error: unknown) =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

type Work = (signal: AbortSignal) => Promise<number>;

/**
 * Runs a command on the database, whether or not the service is up. Ctrl-C, or SIGTERM, asks it to stop at the next
 * safe place; a second one stops at once. The exit status is what the work returns.
 * @param read reads what the command was asked, before the database is opened, and returns the work
 */
export async function runCommand(read: () => Work) {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (stopping.signal.aborted) process.exit(STOPPED);
      process.stderr.write("\nStopping at the next safe place. Press Ctrl-C again to stop at once.\n");
      stopping.abort();
    });
  let close = async () => {};
  let status = 1;
  try {
    const work = read();
    close = await openDatabase();
    await loadOurTaxonomy();
    status = await work(stopping.signal);
  } catch (error) {
    const misused = error instanceof Misused || isUnknownOption(error);
    // Work that is done whole or not at all throws what the signal gave it.
    const stopped = stopping.signal.aborted && error === stopping.signal.reason;
    status = stopped ? STOPPED : misused ? 2 : 1;
    const words = error instanceof Error ? error.message : String(error);
    process.stderr.write(`\n${stopped ? "Stopped. Nothing was changed." : words}\n`);
    log.debug({ err: error }, "command");
  }
  await close();
  process.exit(status);
}
