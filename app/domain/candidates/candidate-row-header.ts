/** The columns that every file of candidates has, in the order of its template. */
export const candidateColumns = [
  "reference",
  "name",
  "email",
  "outcode",
  "occupations",
  "skills",
  "hours",
  "min_pay",
  "max_km",
  "available_from",
  "qualifications",
  "licences",
] as const;

/** Columns that a file may have beside them. Where it has not, what is known already stays. */
export const optionalColumns = ["date_of_birth", "phone", "licence_expiry"] as const;

export type CandidateColumn = (typeof candidateColumns)[number] | (typeof optionalColumns)[number];

/** One thing wrong with a file: the column it is in, what to do, and what stood there. */
export type RowProblem = { column: string; reason: string; value?: string };

export type HeaderRead = { ok: true; columns: string[] } | { ok: false; problems: RowProblem[] };

/** A heading as columns are known by: small letters, "min pay" as "min_pay". */
export const columnNamed = (heading: string) =>
  heading
    .replace(/^\ufeff/, "")
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");

/**
 * Checks the first line of a file. `columns` are its names as rows are to be read by. Columns may stand in any order,
 * and others beside them are left unread; one that every file has and that is missing, or one that is there twice, is a
 * problem.
 */
export function checkHeader(header: readonly string[]): HeaderRead {
  const columns = header.map(columnNamed);
  const problems = [...candidateColumns, ...optionalColumns].flatMap((column): RowProblem[] => {
    const times = columns.filter((name) => name === column).length;
    if (times > 1) return [{ column, reason: `Keep only one of the ${times} columns named ${column}` }];
    const needed = candidateColumns.some((name) => name === column);
    return times === 0 && needed ? [{ column, reason: `Add a column named ${column}` }] : [];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, columns };
}
