import { parse } from "csv-parse/sync";
import type { Line } from "./lines-of.server";

/** A record and the line it begins on; or a line that is none, because its quotation marks don't pair up. */
export type CsvRecord = { line: number; cells: string[] } | { line: number; broken: string };

/** A cell may hold line breaks, but a record of more lines than this is an open quotation mark. */
const MOST_LINES = 100;

const pairs = (text: string) => (text.split('"').length - 1) % 2 === 0;

/** The cells of one record's text; undefined where a mark stands in the wrong place. */
function cellsIn(text: string, delimiter: string): string[] | undefined {
  if (!text.includes('"')) return text.split(delimiter);
  try {
    const options = { delimiter, record_delimiter: "\n", relax_column_count: true };
    const records: string[][] = parse(text, options);
    return records.length === 1 ? records[0] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads CSV line by line. A mark that opens and never closes costs its own line and no other: those after it are read
 * as if it had not been there. Lines with nothing in them are left out. The first record says how many cells a record
 * of several lines must have.
 * @param delimiter what stands between cells
 */
export async function* csvRecords(lines: AsyncIterable<Line>, delimiter = ","): AsyncGenerator<CsvRecord> {
  const source = lines[Symbol.asyncIterator]();
  /** Read ahead and not yet used. */
  const ahead: Line[] = [];
  let width: number | undefined;
  const isSaid = (value: string) => value.replaceAll(delimiter, "").trim() !== "";
  const lineAt = async (at: number) => {
    while (ahead.length <= at) {
      const { value, done } = await source.next();
      if (done) return undefined;
      ahead.push(value);
    }
    return ahead[at];
  };
  /** A line inside a cell that could be a row is one: two stray marks, rows apart, would make a cell of what is between. */
  const swallowed = (inside: readonly Line[]) =>
    inside.some(({ value }) => width !== undefined && width > 2 && value.split(delimiter).length >= width);
  /** The record that begins on the first line, and how many lines it takes. */
  const whole = async (): Promise<{ cells: string[]; count: number } | undefined> => {
    let text = "";
    for (let count = 1; count <= MOST_LINES; count++) {
      const next = await lineAt(count - 1);
      if (!next) return undefined;
      text = count === 1 ? next.value : `${text}\n${next.value}`;
      if (!pairs(text)) continue;
      const cells = cellsIn(text, delimiter);
      const fits = count === 1 || width === undefined || cells?.length === width;
      return cells && fits && !swallowed(ahead.slice(1, count)) ? { cells, count } : undefined;
    }
    return undefined;
  };
  for (let first = await lineAt(0); first; first = await lineAt(0)) {
    const { line, value } = first;
    const record = isSaid(value) ? await whole() : { cells: [], count: 1 };
    ahead.splice(0, record?.count ?? 1);
    if (!record) yield { line, broken: value };
    else if (record.cells.length) {
      width ??= record.cells.length;
      yield { line, cells: record.cells };
    }
  }
}
