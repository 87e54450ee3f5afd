import { basename } from "node:path";
import { system } from "~/platform/actor";
import { today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { ImportRun } from "~prisma/generated/client";
import { findReadyTaxonomy } from "../taxonomy/find-taxonomy.server";
import { acceptCandidates } from "./accept-candidates.server";
import { brokerageOf } from "./brokerage-of.server";
import { halvesOf } from "./candidate-halves";
import { candidateRowsOf } from "./candidate-rows.server";
import type { Wanted } from "./compare-candidates.server";
import { fileDigest } from "./file-digest.server";
import { type Accepted, runImport } from "./import-run.server";
import { linesOf } from "./lines-of.server";
import { readingOnce } from "./read-once";

type Options = { borough: string; signal?: AbortSignal; onProgress?: (run: ImportRun) => void };

/** Rows written at a stroke. */
const BATCH = 250;

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
  const readOnce = readingOnce(today());
  const run = await runImport({
    kind: "candidates",
    fileName: basename(file),
    digest: await fileDigest(file, ["candidates", borough, taxonomy.version]),
    rows: candidateRowsOf(linesOf(file)),
    batch: BATCH,
    actor,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
    passed: readOnce,
    async accept(tx, batch) {
      const accepted: Accepted[] = [];
      const wanted: Wanted[] = [];
      const places: number[] = [];
      for (const [at, row] of batch.entries()) {
        const read = readOnce(row);
        const halves = read.ok ? halvesOf(read.candidate, taxonomy) : read;
        if (!read.ok || halves.problems.length > 0 || !("facts" in halves))
          accepted[at] = { outcome: "rejected", problems: halves.problems };
        else places[wanted.push({ reference: read.candidate.reference, halves }) - 1] = at;
      }
      const written = await acceptCandidates(tx, actor, { brokerageId, brokerId: null }, wanted);
      for (const [at, { outcome }] of written.entries()) accepted[places[at] ?? 0] = { outcome };
      return accepted;
    },
  });
  return ok(run);
}
