import { stringify } from "csv-stringify/sync";

/**
 * Cells as a file that spreadsheets open rightly: with the mark of UTF-8, lines ended as they end them, every cell with a
 * line break quoted, and what they would take for a formula quoted away.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], {
    bom: true,
    record_delimiter: "\r\n",
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
