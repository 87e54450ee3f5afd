import type { Sum } from "../demand/recoverable";
import { suppress } from "../demand/suppress";
import type { CaseloadRow, FlowRow, ReachRow, ReasonRow, Shown, StayRow } from "./report";
import { reachKeys } from "./report";
import { leavings } from "./steps";

/** Fewer than these say something of persons. Source: the service's own rule. */
const FEWEST = 5;

/** The same flow without what counts one to four people, or would give such a count away by adding up. */
export function hideFlow(rows: readonly FlowRow[]): FlowRow[] {
  const named = (at: number, what: string) => `${at} ${what}`;
  const figures: Record<string, Shown> = {};
  const sums: Sum[] = [];
  for (const [at, row] of rows.entries()) {
    figures[named(at, "reached")] = row.reached;
    figures[named(at, "still")] = row.still;
    for (const { key } of leavings) figures[named(at, key)] = row.left[key];
    const next = at + 1 < rows.length ? [named(at + 1, "reached")] : [];
    sums.push({
      whole: named(at, "reached"),
      parts: [named(at, "still"), ...leavings.map(({ key }) => named(at, key)), ...next],
    });
  }
  const shown = suppress(figures, sums);
  return rows.map(({ step }, at) => ({
    step,
    reached: shown[named(at, "reached")] ?? null,
    still: shown[named(at, "still")] ?? null,
    left: Object.fromEntries(
      leavings.map(({ key }) => [key, shown[named(at, key)] ?? null]),
    ) as FlowRow["left"],
  }));
}

/**
 * The same groups without small counts. Each step counts some of those before it, so those who did not come to it are a
 * figure, too, though none that is printed: "20 put forward, 18 interviewed" counts two.
 */
export function hideReach(rows: readonly ReachRow[], all: ReachRow) {
  const figures: Record<string, Shown> = {};
  const sums: Sum[] = [];
  for (const row of [...rows, all]) {
    for (const [at, key] of reachKeys.entries()) {
      const name = `${row.key} ${key}`;
      figures[name] = row.reached[key];
      const next = reachKeys[at + 1];
      if (!next) continue;
      figures[`${name} only`] = (row.reached[key] ?? 0) - (row.reached[next] ?? 0);
      sums.push({ whole: name, parts: [`${row.key} ${next}`, `${name} only`] });
    }
  }
  for (const key of reachKeys)
    sums.push({ whole: `${all.key} ${key}`, parts: rows.map((row) => `${row.key} ${key}`) });
  const shown = suppress(figures, sums);
  const hidden = (row: ReachRow): ReachRow => ({
    ...row,
    reached: Object.fromEntries(
      reachKeys.map((key) => [key, shown[`${row.key} ${key}`] ?? null]),
    ) as ReachRow["reached"],
  });
  return { rows: rows.map(hidden), all: hidden(all) };
}

export const hideStays = (rows: readonly StayRow[]): StayRow[] =>
  rows.map((row) => ((row.times ?? 0) < FEWEST ? { ...row, times: null, median: null, ninth: null } : row));

/** Reasons that few had are told together, and not at all where together they are few. */
export function hideReasons(rows: readonly ReasonRow[]): ReasonRow[] {
  return leavings.flatMap(({ key }) => {
    const these = rows.filter(({ how }) => how === key);
    const common = these.filter(({ times }) => (times ?? 0) >= FEWEST);
    const rest = these
      .filter((row) => !common.includes(row))
      .reduce((sum, { times }) => sum + (times ?? 0), 0);
    return rest >= FEWEST ? [...common, { how: key, reason: "Other reasons", times: rest }] : common;
  });
}

const caseloadKeys = ["looking", "active", "quiet", "open", "working"] as const;

/** Who is active or quiet is some of who is looking; those who are neither are a figure, too. */
export function hideCaseload(rows: readonly CaseloadRow[]): CaseloadRow[] {
  const figures: Record<string, Shown> = {};
  const sums: Sum[] = [];
  for (const row of rows) {
    for (const key of caseloadKeys) figures[`${row.key} ${key}`] = row[key];
    for (const part of ["active", "quiet"] as const) {
      figures[`${row.key} not ${part}`] = (row.looking ?? 0) - (row[part] ?? 0);
      sums.push({ whole: `${row.key} looking`, parts: [`${row.key} ${part}`, `${row.key} not ${part}`] });
    }
  }
  const shown = suppress(figures, sums);
  return rows.map((row) => ({
    ...row,
    ...(Object.fromEntries(caseloadKeys.map((key) => [key, shown[`${row.key} ${key}`] ?? null])) as Pick<
      CaseloadRow,
      (typeof caseloadKeys)[number]
    >),
  }));
}
