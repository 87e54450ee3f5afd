import { stringify } from "csv-stringify/sync";
import { groupings, type Report, reachKeys, type Shown } from "./report";
import { groupingNames, reachNames } from "./report-words";
import { leavings, steps } from "./steps";

const HIDDEN = "not shown";
const shown = (figure: Shown) => figure ?? HIDDEN;
const days = (figure: number | null) => (figure === null ? HIDDEN : figure.toFixed(1));

/** The tables of a report that can be had as a file. */
export const tables = ["caseload", "flow", "time", "reasons", ...groupings] as const;
export type TableKey = (typeof tables)[number];
export const isTable = (key: string | undefined): key is TableKey => tables.some((table) => table === key);

const nameOf = (step: string) => steps.find(({ key }) => key === step)?.name ?? step;

function rowsOf(report: Report, table: TableKey): (string | number)[][] | null {
  if (table === "caseload")
    return [
      [
        "name",
        "looking",
        "with_a_referral_on_its_way",
        "nothing_for_28_days",
        "referrals_on_their_way",
        "in_work",
      ],
      ...report.caseload.map((row) => [
        row.name,
        ...[row.looking, row.active, row.quiet, row.open, row.working].map(shown),
      ]),
    ];
  if (table === "flow")
    return [
      ["step", "reached", ...leavings.map(({ key }) => `left_${key}`), "still_there"],
      ["Suggested by matching", shown(report.suggested), ...leavings.map(() => ""), ""],
      ...report.flow.map(({ step, reached, left, still }) => [
        nameOf(step),
        shown(reached),
        ...leavings.map(({ key }) => shown(left[key])),
        shown(still),
      ]),
    ];
  if (table === "time")
    return [
      ["stage", "stays", "median_days", "nine_in_ten_days"],
      ...report.stays.map(({ step, times, median, ninth }) => [
        step,
        shown(times),
        days(median),
        days(ninth),
      ]),
    ];
  if (table === "reasons")
    return [
      ["how", "reason", "times"],
      ...report.reasons.map(({ how, reason, times }) => [
        leavings.find(({ key }) => key === how)?.name ?? how,
        reason,
        shown(times),
      ]),
    ];
  const reach = report.reach.find(({ by }) => by === table);
  if (!reach) return null;
  return [
    [
      groupingNames[table].toLowerCase(),
      ...reachKeys.map((key) => reachNames[key].toLowerCase().replaceAll(" ", "_")),
    ],
    ...[...reach.rows, reach.all].map(({ name, reached }) => [
      name,
      ...reachKeys.map((key) => shown(reached[key])),
    ]),
  ];
}

/**
 * One table of a report as a comma-separated file: just what the page shows, "not shown" where a count is hidden. A
 * name that a spreadsheet would take for a formula is kept from being one.
 * @returns null where the report has no such table
 */
export function reportCsv(report: Report, table: TableKey): string | null {
  const rows = rowsOf(report, table);
  return rows && stringify([...rows], { bom: true, escape_formulas: true });
}
