import { quantile, timings } from "./timings";

export type Row = Record<string, string | number>;

/** Milliseconds that one way is measured for at the most, once each question has been asked. */
const LONG_ENOUGH = 60_000;

/** Asks each question once to warm up, then five times over, one after the other; fewer times where that takes minutes. */
export async function measured(name: string, questions: number, ask: (at: number) => Promise<number>) {
  const before = process.memoryUsage().rss;
  let most = before;
  const one = async (at: number) => {
    await ask(at % questions);
    most = Math.max(most, process.memoryUsage().rss);
  };
  const started = performance.now();
  await timings(questions, 1, one);
  const rounds = Math.min(5, Math.max(1, Math.floor(LONG_ENOUGH / (performance.now() - started))));
  const taken = await timings(questions * rounds, 1, one);
  const ms = (share: number) => Number(quantile(taken, share).toFixed(1));
  return {
    way: name,
    "p50 ms": ms(0.5),
    "p95 ms": ms(0.95),
    "p99 ms": ms(0.99),
    times: taken.length,
    "our memory grew by, MB": Math.round((most - before) / 1_048_576),
  } satisfies Row;
}
