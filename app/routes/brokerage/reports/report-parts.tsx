import type { Report, Shown } from "~/domain/reports/report";
import type { TableKey } from "~/domain/reports/report-csv";
import { paths } from "~/paths";

/** A count as a page says it. */
export const figure = (count: Shown) => count?.toLocaleString("en-GB") ?? "hidden";

/** The same table as a file, for the same time and brokerage. */
export function AsCsv({
  report: { period, of },
  table,
  what,
}: {
  report: Report;
  table: TableKey;
  what: string;
}) {
  const asked = new URLSearchParams({ period: period.key, ...(of.id ? { of: of.id } : {}) });
  return (
    <span className="screen-only">
      <a href={`${paths.reportTable(table)}?${asked}`}>{what} as a spreadsheet (CSV)</a>
    </span>
  );
}
