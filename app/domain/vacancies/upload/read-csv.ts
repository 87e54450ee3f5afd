import { CsvError, parse } from "csv-parse/sync";

/** A row of a file: the line it begins on, counted from 1, and its cells in the order of the header. */
export type CsvRow = { line: number; cells: string[] };
export type CsvRead =
  | { ok: true; header: string[]; rows: CsvRow[]; delimiter: string }
  | { ok: false; line: number; message: string };

const delimiters = [",", ";", "\t"];
const breaks = /\r\n|\n|\r/g;

type Parsed = { record: string[]; info: { lines: number } };

const parseAll = (text: string, delimiter: string, to?: number): Parsed[] =>
  parse(text, {
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    ...(to ? { to } : {}),
  }) as unknown as Parsed[];

/** The header by each delimiter: the one that names the most columns we know is the file's. */
function delimiterOf(text: string, isColumn: (heading: string) => boolean): string {
  const scored = delimiters.map((delimiter) => {
    const header = headerBy(text, delimiter);
    return { delimiter, known: header.filter(isColumn).length, cells: header.length };
  });
  const [best] = scored.sort((a, b) => b.known - a.known || b.cells - a.cells);
  return best?.delimiter ?? ",";
}

function headerBy(text: string, delimiter: string): string[] {
  try {
    return parseAll(text, delimiter, 1)[0]?.record ?? [];
  } catch {
    return [];
  }
}

const inner = (cells: readonly string[]) =>
  cells.reduce((count, cell) => count + (cell.match(breaks)?.length ?? 0), 0);

/**
 * Reads a file of cells, with quotation marks and line breaks inside cells. Comma, semicolon or tab, whichever its
 * header is written with; a first line such as `sep=;`, which spreadsheets add, is passed over. Rows with nothing in
 * them are left out.
 * @param isColumn whether a heading is one that we know
 */
export function readCsv(text: string, isColumn: (heading: string) => boolean): CsvRead {
  const plain = text.replace(/^\ufeff/, "");
  const mark = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(plain);
  const body = mark ? plain.slice(mark[0].length) : plain;
  const before = mark ? 1 : 0;
  const delimiter = mark?.[1] ?? delimiterOf(body, isColumn);
  try {
    const [header, ...rows] = parseAll(body, delimiter).map(({ record, info }) => ({
      line: info.lines - inner(record) + before,
      cells: record,
    }));
    return {
      ok: true,
      header: header?.cells ?? [],
      rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")),
      delimiter,
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(/line (\d+)/.exec(error.message)?.[1] ?? 1) + before;
    return {
      ok: false,
      line,
      message: `A quotation mark opens on or before line ${line} and never closes. Close it or take it out, and upload the file again`,
    };
  }
}
