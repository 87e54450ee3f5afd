import { parse } from "csv-parse/sync";
import { NewSite, type SiteGiven } from "../forms";

/** What is wrong with one cell of a file. `line` counts from 1 with the headings; `given` is what stands there. */
export type RowProblem = { line: number; column: string; given: string; reason: string };

export type SiteRow = SiteGiven & { line: number; name: string };

/** Rows that one file may have. */
export const MOST_ROWS = 500;

/** The file that people start from: its headings, and a row as an example. */
export const SITES_TEMPLATE = "name,postcode\r\nMarkhouse kitchen,E10 7LU\r\n";

type Columns = { name: number; postcode: number };

const headings: Record<string, keyof Columns> = {
  name: "name",
  site: "name",
  "site name": "name",
  "site’s name": "name",
  postcode: "postcode",
  "post code": "postcode",
};

const wrong = (line: number, column: string, given: string, reason: string): RowProblem => ({
  line,
  column,
  given: given.slice(0, 80),
  reason,
});

type Parsed = { record: string[]; info: { lines: number } };

/** Every record with the line on which it ends; or the line at which the quotation marks stop making sense. */
function records(text: string): Parsed[] | RowProblem {
  try {
    return parse(text, {
      bom: true,
      delimiter: [",", ";", "\t"],
      info: true,
      relax_column_count: true,
      trim: true,
    }) as unknown as Parsed[];
  } catch (error) {
    const line = error instanceof Error && "lines" in error ? Number(error.lines) : 1;
    return wrong(line, "the whole row", "", "Its quotation marks don’t pair up");
  }
}

function columnsOf(cells: readonly string[]): Columns | RowProblem {
  const found = cells.map((cell) => headings[cell.toLowerCase().replace(/\s+/g, " ").replace("'", "’")]);
  const [name, postcode] = [found.indexOf("name"), found.indexOf("postcode")];
  if (name >= 0 && postcode >= 0) return { name, postcode };
  return wrong(1, "the headings", cells.join(", "), "The first row must have the headings name and postcode");
}

/** One row as a site, or what is wrong with each of its cells. */
function rowOf(
  { record, info: { lines: line } }: Parsed,
  { name, postcode }: Columns,
): SiteRow | RowProblem[] {
  const given = { name: record[name] ?? "", postcode: record[postcode] ?? "" };
  const read = NewSite.safeParse({
    siteName: given.name || undefined,
    postcode: given.postcode || undefined,
  });
  if (read.success) return { ...read.data, line, name: read.data.siteName ?? read.data.postcode.postcode };
  return read.error.issues.map(({ path, message }) => {
    const column = path[0] === "siteName" ? "name" : "postcode";
    return wrong(line, column, given[column], message);
  });
}

/** Two rows of one name at two places: only one of them can have it. */
function namesTwice(rows: readonly SiteRow[]): RowProblem[] {
  const first = new Map<string, SiteRow>();
  return rows.flatMap((row) => {
    const before = first.get(row.name);
    if (!before) first.set(row.name, row);
    return before && before.postcode.postcode !== row.postcode.postcode
      ? [wrong(row.line, "name", row.name, `Line ${before.line} has this name at another postcode`)]
      : [];
  });
}

/**
 * Reads a file of sites, CSV with a comma, a semicolon or a tab between cells. Either every row is right, or every
 * problem comes back by line and column. A row that stands twice counts once; empty rows are left out.
 */
export function readSiteRows(text: string): { rows: SiteRow[]; problems: RowProblem[] } {
  const parsed = records(text);
  if (!Array.isArray(parsed)) return { rows: [], problems: [parsed] };
  const [head, ...rest] = parsed.filter(({ record }) => record.some((cell) => cell !== ""));
  const columns = columnsOf(head?.record ?? []);
  if ("reason" in columns) return { rows: [], problems: [columns] };
  if (rest.length === 0)
    return { rows: [], problems: [wrong(2, "the whole row", "", "There are no sites under the headings")] };
  if (rest.length > MOST_ROWS)
    return {
      rows: [],
      problems: [
        wrong(
          rest[MOST_ROWS]?.info.lines ?? 0,
          "the whole file",
          "",
          `A file may have ${MOST_ROWS} sites. Send the others in another`,
        ),
      ],
    };
  const read = rest.map((each) => rowOf(each, columns));
  const good = read.flatMap((each) => (Array.isArray(each) ? [] : [each]));
  const problems = [...read.flatMap((each) => (Array.isArray(each) ? each : [])), ...namesTwice(good)];
  const once = [...new Map(good.map((row) => [row.name, row])).values()];
  return { rows: once, problems: problems.sort((one, other) => one.line - other.line) };
}
