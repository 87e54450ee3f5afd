/** The columns of a file of candidates, in the order of its template. */
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

export type CandidateColumn = (typeof candidateColumns)[number];

/** One thing wrong with a file: the column it is in, what to do, and what stood there. */
export type RowProblem = { column: string; reason: string; value?: string };

export type HeaderRead = { ok: true; columns: string[] } | { ok: false; problems: RowProblem[] };

/**
 * Checks the first line of a file. `columns` are its names as rows are to be read by: small letters, "min pay" as
 * "min_pay". Columns may stand in any order, and others beside them are left unread; one that is missing or there
 * twice is a problem.
 */
export function checkHeader(header: readonly string[]): HeaderRead {
  const columns = header.map((name) =>
    name
      .replace(/^\ufeff/, "")
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, "_"),
  );
  const problems = candidateColumns.flatMap((column): RowProblem[] => {
    const times = columns.filter((name) => name === column).length;
    if (times === 0) return [{ column, reason: `Add a column named ${column}` }];
    return times > 1 ? [{ column, reason: `Keep only one of the ${times} columns named ${column}` }] : [];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, columns };
}
