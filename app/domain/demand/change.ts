/** How a count moved in a month. `percent` is whole, 0 where it rounds to nothing. */
export type Change = { kind: "percent"; percent: number } | { kind: "new" } | { kind: "too-few" };

/**
 * The change from one shown count to another: too few where either is hidden, so that no change gives a hidden count
 * away; new where there were none; and no percentage where there are none either time.
 */
export function changeOf(now: number | null, before: number | null): Change {
  if (now === null || before === null) return { kind: "too-few" };
  if (before > 0) return { kind: "percent", percent: Math.round(((now - before) / before) * 100) };
  return now > 0 ? { kind: "new" } : { kind: "too-few" };
}

/** "+18%", "−9%", "same", "new"; nothing where it can't be said. */
export function changeInShort(change: Change): string | undefined {
  if (change.kind === "too-few") return undefined;
  if (change.kind === "new") return "new";
  if (change.percent === 0) return "same";
  return `${change.percent > 0 ? "+" : "−"}${Math.abs(change.percent).toLocaleString("en-GB")}%`;
}
