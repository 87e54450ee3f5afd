import { bulkField, bulkFields } from "./bulk-fields";
import { folded } from "./bulk-kinds";

/** What each column of a file is: a field of the form, or null for one that is left unread. */
export type Columns = (string | null)[];

const known = new Map<string, string>(
  bulkFields.flatMap(({ field, heading, json = field, also = [] }) =>
    [heading, field, json, ...also].map((name) => [folded(name), field] as const),
  ),
);

/** The field that a heading names; undefined for a heading of no column. "Pay (from)" is "Pay from". */
export const fieldNamed = (heading: string): string | undefined => known.get(folded(heading));

export type HeaderRead = {
  columns: Columns;
  unread: string[];
  problems: { column: string; message: string }[];
};

const headingOf = (field: string) => bulkField(field)?.heading ?? field;

/**
 * Reads the first line of a file. Columns may stand in any order; those that we do not know are left unread and
 * named. One that every vacancy needs and that is missing, or one that is there twice, is a problem.
 */
export function readHeader(header: readonly string[]): HeaderRead {
  const columns = header.map((heading) => fieldNamed(heading) ?? null);
  const missing = bulkFields.filter(({ needed, field }) => needed === "always" && !columns.includes(field));
  const twice = [...new Set(columns)].filter(
    (field) => field !== null && columns.filter((each) => each === field).length > 1,
  );
  return {
    columns,
    unread: header.filter(
      (heading, at) => columns[at] === null && heading.trim() && heading.trim() !== REASON,
    ),
    problems: [
      ...missing.map(({ heading }) => ({
        column: heading,
        message: `Add a column with the heading ${heading}`,
      })),
      ...twice.map((field) => ({
        column: headingOf(field ?? ""),
        message: `Keep one column ${headingOf(field ?? "")}: there is more than one, or one under another name`,
      })),
    ],
  };
}

/** The column that a file of problem rows has beside the template's. It is left unread when it is uploaded again. */
export const REASON = "What to change";
