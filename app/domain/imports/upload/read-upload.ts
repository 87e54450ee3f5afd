import {
  candidateColumns,
  checkHeader,
  columnNamed,
  optionalColumns,
} from "~/domain/candidates/candidate-row-header";
import { csvRecords } from "../csv-records";
import { linesIn } from "../lines-in";
import { MOST_COLUMNS, MOST_ROWS } from "./limits";

export type UploadRead = { ok: true; header: string[]; unread: string[] } | { ok: false; message: string };

/** The column that a file of bad rows has beside the others. It is left unread when it is uploaded again. */
export const REASON = "What to change";

const known = new Set<string>([...candidateColumns, ...optionalColumns]);

const howMany = (line: string, delimiter: string) =>
  line.split(delimiter).filter((heading) => known.has(columnNamed(heading.replaceAll('"', "")))).length;

/** Comma, semicolon or tab: whichever the first line names the most columns with. */
function delimiterOf(line: string): string {
  const [best = ","] = [",", ";", "\t"].sort((a, b) => howMany(line, b) - howMany(line, a));
  return best;
}

/** What stands between the cells of a file. */
export const delimiterIn = (text: string) => delimiterOf(firstLine(text).slice(0, 20_000));

/** The text without a first line such as `sep=;`, which spreadsheets add: an empty line in its place keeps the count. */
export const withoutSep = (text: string) => text.replace(/^\ufeff?"?sep=.\s*?"?(?=\r\n|\n|\r)/i, "");

const firstLine = (text: string) => /[^\r\n]+/.exec(text.replace(/^\ufeff/, "").trimStart())?.[0] ?? "";

/** Reads a file as far as its first line, and whether it has too many rows: what is wrong there is wrong with all of it. */
export async function readUpload(text: string): Promise<UploadRead> {
  const delimiter = delimiterIn(text);
  let header: string[] | undefined;
  let rows = 0;
  for await (const record of csvRecords(linesIn(text), delimiter)) {
    if (!header) {
      if (!("cells" in record))
        return refused(
          "The quotation marks of the first line do not pair up. Mend it, and upload the file again",
        );
      header = record.cells;
      const wrong = whatIsWrong(header);
      if (wrong) return refused(wrong);
    } else rows++;
  }
  if (!header || rows === 0)
    return refused("The file has no candidates. Add a row for each, below the first line");
  if (rows > MOST_ROWS)
    return refused(
      `The file has ${rows.toLocaleString("en-GB")} rows. Split it into files of ${MOST_ROWS.toLocaleString("en-GB")} or fewer`,
    );
  const unread = header.filter(
    (heading) => heading.trim() && heading.trim() !== REASON && !known.has(columnNamed(heading)),
  );
  return { ok: true, header, unread };
}

const refused = (message: string): UploadRead => ({ ok: false, message });

function whatIsWrong(header: readonly string[]): string | null {
  if (header.length > MOST_COLUMNS)
    return `The first line has ${header.length} columns. Take out those that the template does not have`;
  if (!header.some((heading) => known.has(columnNamed(heading))))
    return "This is no list of candidates that we can read. Download the template, and save your file as CSV";
  const checked = checkHeader(header);
  return checked.ok ? null : checked.problems.map(({ reason }) => reason).join(". ");
}
