import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { parse } from "csv-parse";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { ImportRun } from "~prisma/generated/client";
import { parseCandidateRow } from "../candidates/candidate-row";
import { checkHeader } from "../candidates/candidate-row-header";
import { findTaxonomy } from "../taxonomy/find-taxonomy.server";
import { acceptCandidate } from "./accept-candidate.server";
import { fileDigest } from "./file-digest.server";
import { type Accepted, type Row, type RowProblem, runImport } from "./import-run.server";

type Cells = Record<string, string>;
type Read = { ok: true; cells: Cells } | { ok: false; problems: readonly RowProblem[] };

/** The file's rows by its header; the header's own problems are line 1's, and then no row is read. */
async function* rowsOf(file: string): AsyncGenerator<Row<Read>> {
  const skipped: Row<Read>[] = [];
  const parser = createReadStream(file).pipe(
    parse({
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error, raw) => {
        const value = String(raw ?? "").slice(0, 80);
        const reason = "This row's quotation marks do not pair up. Double a mark that belongs to the text";
        const line = Number((error as { lines?: number } | undefined)?.lines ?? 0);
        skipped.push({ line, value: { ok: false, problems: [{ column: "row", reason, value }] } });
      },
    }),
  );
  let columns: string[] | undefined;
  let before = 0;
  for await (const { record, info } of parser as AsyncIterable<{
    record: string[];
    info: { lines: number };
  }>) {
    // `lines` is where the record ends; it begins after the one before.
    const line = Math.max(before + 1, info.lines - newlinesIn(record));
    before = info.lines;
    if (!columns) {
      const header = checkHeader(record);
      if (!header.ok) return yield { line, value: { ok: false, problems: header.problems } };
      columns = header.columns;
      continue;
    }
    yield* skipped.splice(0);
    yield { line, value: readRecord(columns, record) };
  }
  yield* skipped;
}

const newlinesIn = (record: readonly string[]) => record.join("").split("\n").length - 1;

function readRecord(columns: readonly string[], record: readonly string[]): Read {
  if (record.length === columns.length)
    return { ok: true, cells: Object.fromEntries(columns.map((column, at) => [column, record[at] ?? ""])) };
  const reason = `This row has ${record.length} cells and the header ${columns.length}. Put quotation marks round a cell that holds a comma`;
  return { ok: false, problems: [{ column: "row", reason, value: record.join(",").slice(0, 80) }] };
}

type Options = { borough: string; signal?: AbortSignal; onProgress?: (run: ImportRun) => void };

/**
 * Imports a brokerage's candidates from CSV.
 * @param file path of the file, UTF-8, with the columns of `candidateColumns`
 * @param options.borough ONS code of the borough whose brokerage they belong to
 * @returns the run, or a problem where no brokerage has that borough
 * @throws where the file can't be read
 */
export async function importCandidates(
  file: string,
  { borough, signal, onProgress }: Options,
): Promise<Result<ImportRun>> {
  const actor = system("import of candidates");
  const brokerage = await asActor(actor, (tx) =>
    tx.organisation.findFirst({ where: { kind: "brokerage", boroughCode: borough }, select: { id: true } }),
  );
  if (!brokerage)
    return problem(
      "not-found",
      `No brokerage has the borough ${borough}. Give its ONS code, such as E09000025.`,
    );
  const taxonomy = await findTaxonomy();
  const lineOf = new Map<string, number>();

  const run = await runImport({
    kind: "candidates",
    fileName: basename(file),
    digest: await fileDigest(file, ["candidates", borough, taxonomy.version]),
    rows: rowsOf(file),
    actor,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
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
          brokerage.id,
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
