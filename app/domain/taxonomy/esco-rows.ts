import { pipeline } from "node:stream";
import { type CsvError, type Info, parse } from "csv-parse";

/** A file's content in pieces: a read stream, or the text itself in an array. */
export type CsvSource = AsyncIterable<string | Buffer> | Iterable<string | Buffer>;

/** A row that was left out: the line on which it begins (the heading is line 1), the column at fault, and why. */
export interface BadRow {
  line: number;
  column: string;
  reason: string;
}

export type Report = (bad: BadRow) => void;

export interface Row<Column extends string> {
  line: number;
  /** The value of a column, trimmed; empty where the row leaves it empty. */
  cell: Record<Column, string>;
}

/**
 * The rows of a CSV file with a heading, one at a time, so that a file of any size passes through little memory.
 * Broken rows are reported, not always in order, and left out; a missing column is reported once and ends the reading. Throws only when
 * the source itself fails.
 */
export async function* csvRows<Column extends string>(
  source: CsvSource,
  columns: readonly Column[],
  report: Report,
): AsyncGenerator<Row<Column>> {
  const parser = parse({
    bom: true,
    columns: true,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      report({ line: lineOf(error), column: "", reason: reasonOf(error) });
      return undefined;
    },
  });
  // The reader below meets a failing source as an error of the parser, so there is nothing to do here.
  pipeline(source, parser, () => {});

  for await (const { record, info } of parser as AsyncIterable<{
    record: Record<string, string>;
    info: Info;
  }>) {
    const missing = columns.filter((column) => !(column in record));
    if (missing.length > 0) {
      for (const column of missing)
        report({ line: 1, column, reason: "This column is missing from the heading." });
      return;
    }
    const cells = columns.map((column) => [column, (record[column] ?? "").trim()]);
    yield {
      line: info.lines - linesWithin(record),
      cell: Object.fromEntries(cells) as Record<Column, string>,
    };
  }
}

// A quoted cell may hold line breaks, so a row ends further down than it begins.
const linesWithin = (record: Record<string, string>) => Object.values(record).join("").split("\n").length - 1;

const lineOf = (error: CsvError | undefined) => (typeof error?.lines === "number" ? error.lines : 0);

const reasonOf = (error: CsvError | undefined) =>
  error?.code === "CSV_RECORD_INCONSISTENT_COLUMNS"
    ? "This row has more or fewer columns than the heading."
    : "The quotation marks in this row do not close as they should.";
