import { type Columns, fieldNamed, REASON, readHeader } from "./bulk-header";
import { type JudgedRow, judgeRow, type RowKnowledge, type RowProblem } from "./judge-row";
import { type CsvRow, readCsv } from "./read-csv";

/** The most rows of one file. */
export const mostRows = 1_000;

/** The most columns: ours, and as many more as a recruiting system may add. Every row that is given back has them all. */
const mostColumns = 300;

/** A file as it can be read: its rows and columns, or what stands against the whole of it. */
export type FileRead =
  | { ok: true; header: string[]; columns: Columns; unread: string[]; rows: CsvRow[] }
  | { ok: false; problems: { line: number; column: string | null; message: string }[] };

/** Reads a file's text as far as its columns: what is wrong with those is wrong with every row. */
export function readFile(text: string): FileRead {
  const csv = readCsv(text, (heading) => fieldNamed(heading) !== undefined);
  if (!csv.ok) return { ok: false, problems: [{ line: csv.line, column: null, message: csv.message }] };
  // That of the reasons is ours, in a file that we gave back.
  if (csv.header.filter((heading) => heading.trim() !== REASON).length > mostColumns)
    return one(
      `The first line has ${csv.header.length.toLocaleString("en-GB")} columns. Take out those that the template does not have`,
    );
  const { columns, unread, problems } = readHeader(csv.header);
  if (columns.every((column) => column === null))
    return one(
      "This is no list of vacancies that we can read. Download the template, and save your file as CSV",
    );
  if (problems.length > 0) return { ok: false, problems: problems.map((each) => ({ ...each, line: 1 })) };
  if (csv.rows.length === 0) return one("The file has a header and no vacancies. Add a row for each vacancy");
  if (csv.rows.length > mostRows)
    return one(
      `The file has ${csv.rows.length.toLocaleString("en-GB")} rows. Split it into files of ${mostRows.toLocaleString("en-GB")} or fewer`,
    );
  return { ok: true, header: csv.header, columns, unread, rows: csv.rows };
}

const one = (message: string): FileRead => ({ ok: false, problems: [{ line: 1, column: null, message }] });

/** What is wrong with a row beside one before it: the same reference again, or the same words without one. */
function repeated(row: JudgedRow, firstWith: Map<string, number>): RowProblem | null {
  const key = row.reference === null ? `digest ${row.digest}` : `reference ${row.reference}`;
  const first = firstWith.get(key);
  if (first === undefined) {
    firstWith.set(key, row.line);
    return null;
  }
  const message = row.reference
    ? `Line ${first} has this reference too. Give each vacancy its own`
    : `This is the same as line ${first}. Take one of them out, or give each a reference`;
  return { field: "employerReference", column: "Your reference", stands: row.reference ?? "", message };
}

/** Judges some rows after others, in order. `firstWith` remembers what came before. */
export const judgeRows = (
  rows: readonly CsvRow[],
  columns: Columns,
  knows: RowKnowledge,
  firstWith: Map<string, number>,
): JudgedRow[] =>
  rows.map((row) => {
    const judged = judgeRow(row, columns, knows);
    const problem = repeated(judged, firstWith);
    return problem ? { ...judged, given: null, problems: [...judged.problems, problem] } : judged;
  });
