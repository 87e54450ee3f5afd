import { checkHeader } from "../candidates/candidate-row-header";
import { type CsvRecord, csvRecords } from "./csv-records";
import type { Row, RowProblem } from "./import-run.server";
import type { Line } from "./lines-of.server";

type Cells = Record<string, string>;
/** `raw` is the row as it stands, in the order of the header. */
export type CandidateCells = { raw: readonly string[] } & (
  | { ok: true; cells: Cells }
  | { ok: false; problems: readonly RowProblem[] }
);

/** The file's rows by its header; the header's own problems are its line's, and then no row is read. */
export async function* candidateRowsOf(
  lines: AsyncIterable<Line>,
  delimiter = ",",
): AsyncGenerator<Row<CandidateCells>> {
  let columns: string[] | undefined;
  for await (const record of csvRecords(lines, delimiter)) {
    const { line } = record;
    if (columns) {
      yield { line, value: readRecord(columns, record, delimiter) };
      continue;
    }
    const header =
      "cells" in record
        ? checkHeader(record.cells)
        : { ok: false as const, problems: [unpaired(record.broken)] };
    if (!header.ok) return yield { line, value: { ...header, raw: [] } };
    columns = header.columns;
  }
  const empty = checkHeader([]);
  if (!columns && !empty.ok) yield { line: 1, value: { ...empty, raw: [] } };
}

const said = (text: string) => text.slice(0, 80);

const unpaired = (line: string): RowProblem => ({
  column: "row",
  reason: "The quotation marks on this line do not pair up. Double a mark that belongs to the text",
  value: said(line),
});

/** What a spreadsheet would take for a formula has a mark before it in files of ours: it is taken away again. */
const unguarded = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, "");

function readRecord(columns: readonly string[], record: CsvRecord, delimiter: string): CandidateCells {
  if ("broken" in record) {
    const raw = record.broken.replaceAll('"', "").split(delimiter);
    return { ok: false, raw, problems: [unpaired(record.broken)] };
  }
  const { cells: raw } = record;
  if (raw.length !== columns.length) {
    const reason = `This row has ${raw.length} cells and the header ${columns.length}. Put quotation marks round a cell that holds a comma`;
    return { ok: false, raw, problems: [{ column: "row", reason, value: said(raw.join(",")) }] };
  }
  // What stands for letters that are not UTF-8: kept, it would be somebody's name with holes in it.
  const garbled = raw.findIndex((cell) => cell.includes("\ufffd"));
  if (garbled >= 0) {
    const reason = "Some letters here can't be read. Save the file as “CSV UTF-8”";
    const problem = { column: columns[garbled] ?? "row", reason, value: said(raw[garbled] ?? "") };
    return { ok: false, raw, problems: [problem] };
  }
  const cells = Object.fromEntries(columns.map((column, at) => [column, unguarded(raw[at] ?? "")]));
  return { ok: true, raw, cells };
}
