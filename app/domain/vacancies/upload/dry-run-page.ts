import type { DryRun } from "./dry-run.server";
import { rowInWords } from "./row-in-words";

/** Rows on a page. */
const ON_PAGE = 50;

/** How many rows would come to what. */
export function countsOf({ rows }: DryRun) {
  const good = rows.filter(({ problems }) => problems.length === 0);
  const count = (what: string) => good.filter(({ becomes }) => becomes.what === what).length;
  return {
    total: rows.length,
    bad: rows.length - good.length,
    good: good.length,
    made: count("new"),
    changed: count("change"),
    same: count("same"),
  };
}

/** A page of a file's rows, those with problems first; the last page where there is none of that number. */
export function dryRunPage(run: DryRun, asked: number, siteName: (id: string) => string) {
  const bad = run.rows.filter(({ problems }) => problems.length > 0);
  const all = [...bad, ...run.rows.filter(({ problems }) => problems.length === 0)];
  const pages = Math.max(1, Math.ceil(all.length / ON_PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  const shown = all.slice((page - 1) * ON_PAGE, page * ON_PAGE).map((row) => rowInWords(row, siteName));
  return {
    page,
    pages,
    counts: countsOf(run),
    unread: run.unread,
    bad: shown.filter(({ problems }) => problems.length > 0),
    good: shown.filter(({ problems }) => problems.length === 0),
  };
}

export type DryRunPage = ReturnType<typeof dryRunPage>;
