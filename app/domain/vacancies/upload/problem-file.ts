import { REASON } from "./bulk-header";
import type { JudgedRow } from "./judge-row";
import { writeCsv } from "./write-csv";

/** What is to be put right in a row, in one cell. */
export const reasonOf = ({ line, problems }: Pick<JudgedRow, "line" | "problems">) =>
  `Line ${line}. ${problems.map(({ column, message }) => `${column}: ${message}.`).join(" ")}`;

/**
 * The rows that have problems as a file of their own, with what to change beside them: to be mended and uploaded. What a
 * spreadsheet would take for a formula is quoted away.
 */
export function problemCsv(header: readonly string[], rows: readonly JudgedRow[]): string {
  const reasonAt = header.findIndex((heading) => heading.trim() === REASON);
  const others = <T>(cells: readonly T[]) => cells.filter((_, at) => at !== reasonAt);
  const width = others(header).length;
  const lines = rows.map((row) => {
    const cells = others(row.cells).slice(0, width);
    return [...cells, ...Array(width - cells.length).fill(""), reasonOf(row)];
  });
  return writeCsv([[...others(header), REASON], ...lines]);
}
