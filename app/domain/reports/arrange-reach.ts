import { SECTORS } from "~/domain/taxonomy/sectors";
import type { ReachCount } from "./count-referrals.server";
import { type Grouping, type ReachRow, type Report, reachKeys } from "./report";

const monthName = (month: string) =>
  new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

const sectorName = (slug: string) => SECTORS.find((sector) => sector.slug === slug)?.name ?? "Other work";

/** Groups under the names that people know them by. */
export const nameReach = (by: Grouping, counts: readonly ReachCount[]): ReachCount[] =>
  counts.map((count) => ({
    ...count,
    name: by === "sector" ? sectorName(count.name) : by === "month" ? monthName(count.name) : count.name,
  }));

const nobody = () =>
  Object.fromEntries(reachKeys.map((key) => [key, 0])) as Record<(typeof reachKeys)[number], number>;

/** Groups by name, months by time, the busiest employers first; and what they come to together. */
export function arrangeReach(by: Grouping, counts: readonly ReachCount[]): Report["reach"][number] {
  const all = nobody();
  const rows = counts.map((count): ReachRow => {
    const reached = nobody();
    for (const key of reachKeys) {
      reached[key] = count[key];
      all[key] += count[key];
    }
    return { key: count.key, name: count.name, reached };
  });
  const order = {
    month: (a: ReachRow, b: ReachRow) => (a.key < b.key ? -1 : 1),
    employer: (a: ReachRow, b: ReachRow) =>
      (b.reached.shortlisted ?? 0) - (a.reached.shortlisted ?? 0) || a.name.localeCompare(b.name, "en-GB"),
  };
  const byName = (a: ReachRow, b: ReachRow) => a.name.localeCompare(b.name, "en-GB");
  const sorted = rows.sort(by === "month" || by === "employer" ? order[by] : byName);
  return { by, rows: sorted, all: { key: "all together", name: "All", reached: all } };
}
