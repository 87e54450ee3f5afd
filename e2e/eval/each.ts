import { setImmediate as breath } from "node:timers/promises";
import { count, showProgress } from "~/commands/command";

/** Says how far something is. */
export const says = (what: string, done: number, of: number | null) =>
  showProgress(`${what}: ${count(done)}${of === null ? "" : ` of ${count(of)}`}`);

/** Does something with each of a list, says how far it is, and lets Ctrl-C in between. @throws what `signal` gave */
export async function each<One, Done>(
  what: string,
  all: readonly One[],
  signal: AbortSignal,
  work: (one: One, at: number) => Done | Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  for (const [at, one] of all.entries()) {
    await breath();
    signal.throwIfAborted();
    says(what, done.push(await work(one, at)), all.length);
  }
  return done;
}
