import { writeCsv } from "~/domain/vacancies/upload/write-csv";
import type { BadRow, Findings } from "./findings";
import { REASON } from "./read-upload";

/** What is to be put right in a row, in one cell. */
const reasonOf = ({ line, problems }: BadRow) =>
  `Line ${line}. ${problems.map(({ column, reason }) => `${column}: ${reason}.`).join(" ")}`;

/**
 * The bad rows as a file of their own, with what to change beside them: to be mended and uploaded. What a spreadsheet
 * would take for a formula is guarded.
 */
export function badRowsFile({ header, bad }: Findings): string {
  const reasonAt = header.findIndex((heading) => heading.trim() === REASON);
  const others = <T>(cells: readonly T[]) => cells.filter((_, at) => at !== reasonAt);
  const width = others(header).length;
  const lines = bad.map((row) => {
    const cells = others(row.cells).slice(0, width);
    return [...cells, ...Array(width - cells.length).fill(""), reasonOf(row)];
  });
  return writeCsv([[...others(header), REASON], ...lines]);
}
