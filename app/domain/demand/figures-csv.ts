import { stringify } from "csv-stringify/sync";
import { boroughWithCode } from "../places/boroughs";
import type { Demand, NowAndBefore, Shown } from "./demand";
import { monthsBefore } from "./months";

const HEADINGS = ["figure", "of", "to", "count", "month_before_to", "month_before_count"];

/**
 * The board's figures as a comma-separated file, suppressed as on the page: "under 5" where a figure is hidden. Text that
 * a spreadsheet would take for a formula is quoted away, because occupations come from a taxonomy that others may load.
 */
export function figuresCsv(demand: Demand): string {
  const monthAgo = monthsBefore(demand.asOf, 1);
  const line = (figure: string, of: string, { now, before }: NowAndBefore) => [
    figure,
    of,
    demand.asOf,
    said(now),
    monthAgo,
    said(before),
  ];
  const lines = [
    line("Open places", "All", demand.places),
    ...demand.occupations.map((row) => line("Open places by occupation", row.label, row)),
    ...demand.unshown.map((label) => [
      "Open places by occupation",
      label,
      demand.asOf,
      said(null),
      monthAgo,
      "",
    ]),
    ...demand.boroughs.map((row) =>
      line("Open places by borough", boroughWithCode(row.code)?.name ?? row.code, row),
    ),
    line("Open places by borough", "Borough not known", demand.elsewhere),
    ...demand.occupations.map((row) => [
      "Available residents by occupation",
      row.label,
      demand.asOf,
      said(row.residents),
      "",
      "",
    ]),
    line("People put forward in the month", "All", demand.putForward),
    line("People started in the month", "All", demand.started),
  ];
  return stringify([HEADINGS, ...lines], { bom: true, escape_formulas: true });
}

const said = (shown: Shown) => (shown === null ? "under 5" : String(shown));
