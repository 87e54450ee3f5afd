import { basename } from "node:path";
import { system } from "~/platform/actor";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { ImportRun } from "~prisma/generated/client";
import { parseCandidateRow } from "../candidates/candidate-row";
import { findTaxonomy } from "../taxonomy/find-taxonomy.server";
import { acceptCandidate } from "./accept-candidate.server";
import { brokerageOf } from "./brokerage-of.server";
import { candidateRowsOf } from "./candidate-rows.server";
import { fileDigest } from "./file-digest.server";
import { type Accepted, runImport } from "./import-run.server";

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
  const taxonomy = await findTaxonomy();
  const lineOf = new Map<string, number>();

  const run = await runImport({
    kind: "candidates",
    fileName: basename(file),
    digest: await fileDigest(file, ["candidates", borough, taxonomy.version]),
    rows: candidateRowsOf(file),
    actor,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
    passed({ line, value }) {
      const read = value.ok ? parseCandidateRow(value.cells) : value;
      if (read.ok && !lineOf.has(read.candidate.reference)) lineOf.set(read.candidate.reference, line);
    },
    async accept(tx, batch) {
      const accepted: Accepted[] = [];
      const candidateIds: string[] = [];
      for (const { line, value } of batch) {
        const read = value.ok ? parseCandidateRow(value.cells) : value;
        if (!read.ok) {
          accepted.push({ outcome: "rejected", problems: read.problems });
          continue;
        }
        const { reference } = read.candidate;
        const first = lineOf.get(reference);
        if (first !== undefined && first !== line) {
          const reason = `Line ${first} has this reference already. Give each candidate their own`;
          accepted.push({
            outcome: "rejected",
            problems: [{ column: "reference", reason, value: reference }],
          });
          continue;
        }
        lineOf.set(reference, line);
        const { candidateId, ...result } = await acceptCandidate(
          tx,
          actor,
          brokerageId,
          read.candidate,
          taxonomy,
        );
        if (result.outcome !== "unchanged") candidateIds.push(candidateId);
        accepted.push(result);
      }
      if (candidateIds.length) await enqueue(tx, "candidates.changed", { candidateIds });
      return accepted;
    },
  });
  return ok(run);
}
