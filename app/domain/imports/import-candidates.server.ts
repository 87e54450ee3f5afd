import { basename } from "node:path";
import { system } from "~/platform/actor";
import { ok, problem, type Result } from "~/platform/problems";
import type { ImportRun } from "~prisma/generated/client";
import { type CandidateRead, type CandidateRow, parseCandidateRow } from "../candidates/candidate-row";
import { findReadyTaxonomy } from "../taxonomy/find-taxonomy.server";
import { acceptCandidates } from "./accept-candidates.server";
import { brokerageOf } from "./brokerage-of.server";
import { type CandidateCells, candidateRowsOf } from "./candidate-rows.server";
import { fileDigest } from "./file-digest.server";
import { type Accepted, type Row, runImport } from "./import-run.server";

type Options = { borough: string; signal?: AbortSignal; onProgress?: (run: ImportRun) => void };

/**
 * Imports a brokerage's candidates from CSV.
 * @param file path of the file, UTF-8, with the columns of `candidateColumns`
 * @param options.borough ONS code of the borough whose brokerage they belong to
 * @returns the run, or a problem where London has no such borough
 * @throws where the file can't be read
 */
export async function importCandidates(
  file: string,
  { borough, signal, onProgress }: Options,
): Promise<Result<ImportRun>> {
  const actor = system("import of candidates");
  const brokerageId = await brokerageOf(actor, borough);
  if (!brokerageId)
    return problem(
      "not-found",
      `London has no borough ${borough}. Give the borough's ONS code, such as E09000025.`,
    );
  const taxonomy = await findReadyTaxonomy();
  const lineOf = new Map<string, number>();
  /** A row as a candidate; a problem where it can't be read, or where an earlier line has its reference. */
  const readOnce = ({ line, value }: Row<CandidateCells>): CandidateRead => {
    const read = value.ok
      ? parseCandidateRow(value.cells)
      : { ok: false as const, problems: [...value.problems] };
    if (!read.ok) return read;
    const { reference } = read.candidate;
    const first = lineOf.get(reference) ?? line;
    lineOf.set(reference, first);
    if (first === line) return read;
    const reason = `Line ${first} has this reference already. Give each candidate their own`;
    return { ok: false, problems: [{ column: "reference", reason, value: reference }] };
  };

  const run = await runImport({
    kind: "candidates",
    fileName: basename(file),
    digest: await fileDigest(file, ["candidates", borough, taxonomy.version]),
    rows: candidateRowsOf(file),
    actor,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
    passed: readOnce,
    async accept(tx, batch) {
      const accepted: Accepted[] = [];
      const rows: CandidateRow[] = [];
      const places: number[] = [];
      for (const [at, row] of batch.entries()) {
        const read = readOnce(row);
        if (read.ok) places[rows.push(read.candidate) - 1] = at;
        else accepted[at] = { outcome: "rejected", problems: read.problems };
      }
      const written = await acceptCandidates(tx, actor, brokerageId, rows, taxonomy);
      for (const [at, { outcome }] of written.entries()) accepted[places[at] ?? 0] = { outcome };
      return accepted;
    },
  });
  return ok(run);
}
