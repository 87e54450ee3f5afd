/** Runs something so many times, some at once, and says how long each took in milliseconds. */
export async function timings(times: number, atOnce: number, work: (at: number) => Promise<unknown>) {
  const taken: number[] = [];
  let next = 0;
  const lane = async () => {
    while (next < times) {
      const at = next++;
      const started = performance.now();
      await work(at);
      taken.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return taken.sort((a, b) => a - b);
}

/** The value under which this share of sorted values lies. */
export const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;

/** A row of a table about timings: the middle, the slowest twentieth, the slowest. */
export const summary = (sorted: readonly number[]) => ({
  "p50 ms": Number(quantile(sorted, 0.5).toFixed(1)),
  "p95 ms": Number(quantile(sorted, 0.95).toFixed(1)),
  "slowest ms": Number(quantile(sorted, 1).toFixed(1)),
  times: sorted.length,
});
