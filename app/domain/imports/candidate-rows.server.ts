import { checkHeader } from "../candidates/candidate-row-header";
import { type CsvRecord, csvRecords } from "./csv-records";
import type { Row, RowProblem } from "./import-run.server";
import { linesOf } from "./lines-of.server";

type Cells = Record<string, string>;
export type CandidateCells = { ok: true; cells: Cells } | { ok: false; problems: readonly RowProblem[] };

/** The file's rows by its header; the header's own problems are its line's, and then no row is read. */
export async function* candidateRowsOf(file: string): AsyncGenerator<Row<CandidateCells>> {
  let columns: string[] | undefined;
  for await (const record of csvRecords(linesOf(file))) {
    const { line } = record;
    if (columns) {
      yield { line, value: readRecord(columns, record) };
      continue;
    }
    const header =
      "cells" in record
        ? checkHeader(record.cells)
        : { ok: false as const, problems: [unpaired(record.broken)] };
    if (!header.ok) return yield { line, value: header };
    columns = header.columns;
  }
  const empty = checkHeader([]);
  if (!columns && !empty.ok) yield { line: 1, value: empty };
}

const said = (text: string) => text.slice(0, 80);

const unpaired = (line: string): RowProblem => ({
  column: "row",
  reason: "The quotation marks on this line do not pair up. Double a mark that belongs to the text",
  value: said(line),
});

function readRecord(columns: readonly string[], record: CsvRecord): CandidateCells {
  if ("broken" in record) return { ok: false, problems: [unpaired(record.broken)] };
  const { cells } = record;
  if (cells.length !== columns.length) {
    const reason = `This row has ${cells.length} cells and the header ${columns.length}. Put quotation marks round a cell that holds a comma`;
    return { ok: false, problems: [{ column: "row", reason, value: said(cells.join(",")) }] };
  }
  // What stands for letters that are not UTF-8: kept, it would be somebody's name with holes in it.
  const garbled = cells.findIndex((cell) => cell.includes("\ufffd"));
  if (garbled >= 0) {
    const reason = "Some letters here can't be read. Save the file as “CSV UTF-8”";
    return {
      ok: false,
      problems: [{ column: columns[garbled] ?? "row", reason, value: said(cells[garbled] ?? "") }],
    };
  }
  return { ok: true, cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])) };
}
