import { type CandidateRead, parseCandidateRow } from "../candidates/candidate-row";
import type { CandidateCells } from "./candidate-rows.server";
import type { Row } from "./import-run.server";

/**
 * Reads the rows of one file, in its order: each a candidate, or a problem where it can't be read or where an earlier
 * line has its reference.
 * @param today ISO day, from which ages are counted
 */
export function readingOnce(today: string): (row: Row<CandidateCells>) => CandidateRead {
  const lineOf = new Map<string, number>();
  return ({ line, value }) => {
    const read = value.ok
      ? parseCandidateRow(value.cells, today)
      : { ok: false as const, problems: [...value.problems] };
    if (!read.ok) return read;
    const { reference } = read.candidate;
    const first = lineOf.get(reference) ?? line;
    lineOf.set(reference, first);
    if (first === line) return read;
    const reason = `Line ${first} has this reference already. Give each candidate their own`;
    return { ok: false, problems: [{ column: "reference", reason, value: reference }] };
  };
}
