import type { Sum } from "../demand/recoverable";
import { suppress } from "../demand/suppress";
import type { CaseloadRow, FlowRow, ReachRow, ReasonRow, Report, Shown, StayRow } from "./report";
import { reachKeys } from "./report";
import { leavings } from "./steps";

/** Fewer than these say something of persons. Source: the service's own rule. */
const FEWEST = 5;

type Reach = Report["reach"];

/**
 * The way and the groups without what counts one to four people, or would give such a count away by adding up: within
 * a table, and from one to another, for every table comes to the totals of the way. Each step counts some of those
 * before it, so those who did not come to it are a figure of a group, too, though none that is printed: "20 put
 * forward, 18 interviewed" counts two.
 */
export function hideWay(flow: readonly FlowRow[], reach: Reach): { flow: FlowRow[]; reach: Reach } {
  const figures: Record<string, Shown> = {};
  const sums: Sum[] = [];
  for (const [at, row] of flow.entries()) {
    figures[`${row.step} reached`] = row.reached;
    figures[`${row.step} still`] = row.still;
    for (const { key } of leavings) figures[`${row.step} ${key}`] = row.left[key];
    const next = flow[at + 1];
    sums.push({
      whole: `${row.step} reached`,
      parts: [
        `${row.step} still`,
        ...leavings.map(({ key }) => `${row.step} ${key}`),
        ...(next ? [`${next.step} reached`] : []),
      ],
    });
  }
  for (const { by, rows } of reach) {
    for (const row of rows)
      for (const [at, key] of reachKeys.entries()) {
        const name = `${by} ${row.key} ${key}`;
        figures[name] = row.reached[key];
        const next = reachKeys[at + 1];
        if (!next) continue;
        figures[`${name} only`] = (row.reached[key] ?? 0) - (row.reached[next] ?? 0);
        sums.push({ whole: name, parts: [`${by} ${row.key} ${next}`, `${name} only`] });
      }
    for (const key of reachKeys)
      sums.push({ whole: `${key} reached`, parts: rows.map((row) => `${by} ${row.key} ${key}`) });
  }
  const shown = suppress(figures, sums);
  const at = (name: string) => shown[name] ?? null;
  const reachedBy = (name: (key: string) => string) =>
    Object.fromEntries(reachKeys.map((key) => [key, at(name(key))])) as ReachRow["reached"];
  return {
    flow: flow.map(({ step }) => ({
      step,
      reached: at(`${step} reached`),
      still: at(`${step} still`),
      left: Object.fromEntries(leavings.map(({ key }) => [key, at(`${step} ${key}`)])) as FlowRow["left"],
    })),
    reach: reach.map(({ by, rows, all }) => ({
      by,
      rows: rows.map((row) => ({ ...row, reached: reachedBy((key) => `${by} ${row.key} ${key}`) })),
      all: { ...all, reached: reachedBy((key) => `${key} reached`) },
    })),
  };
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
