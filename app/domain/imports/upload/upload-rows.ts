import { setImmediate as breathe } from "node:timers/promises";
import type { CandidateRow } from "~/domain/candidates/candidate-row";
import type { RowProblem } from "~/domain/candidates/candidate-row-header";
import { columnNamed } from "~/domain/candidates/candidate-row-header";
import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { type Halves, halvesOf } from "../candidate-halves";
import { candidateRowsOf } from "../candidate-rows.server";
import { linesIn } from "../lines-in";
import { readingOnce } from "../read-once";

/** A row that can be written, or what is wrong with it. */
export type UploadRow = { line: number; raw: readonly string[] } & (
  | { ok: true; row: CandidateRow; halves: Halves }
  | { ok: false; problems: readonly RowProblem[] }
);

/** Rows dealt with at a stroke. */
export const AT_A_STROKE = 250;

/** Reads a file's rows, so many at a time, and lets others have their turn between. */
export async function* batchesIn(
  text: string,
  delimiter: string,
  today: string,
  taxonomy: LoadedTaxonomy,
): AsyncGenerator<UploadRow[]> {
  const readOnce = readingOnce(today);
  let batch: UploadRow[] = [];
  for await (const row of candidateRowsOf(linesIn(text), delimiter)) {
    const { raw } = row.value;
    const read = readOnce(row);
    if (read.ok) {
      const halves = halvesOf(read.candidate, taxonomy);
      const { problems } = halves;
      const { line } = row;
      batch.push(
        problems.length > 0
          ? { line, raw, ok: false, problems }
          : { line, raw, ok: true, row: read.candidate, halves },
      );
    } else batch.push({ line: row.line, raw, ok: false, problems: read.problems });
    if (batch.length % 50 === 0) await breathe();
    if (batch.length < AT_A_STROKE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** What stands in one column of a row, as far as the row can be read. */
export function cellOf(header: readonly string[], raw: readonly string[], column: string): string {
  const at = header.findIndex((heading) => columnNamed(heading) === column);
  return (raw[at] ?? "").trim().slice(0, 200);
}
