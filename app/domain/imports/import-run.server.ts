import type { SystemActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import type { ImportRun } from "~prisma/generated/client";
import { record } from "../audit/record.server";

/** One row of a file: its number as an editor counts lines, from 1. */
export type Row<T> = { line: number; value: T };

export type RowProblem = { column: string; reason: string; value?: string };

/** What became of a row. */
export type Accepted =
  | { outcome: "created" | "changed" | "unchanged" }
  | { outcome: "rejected"; problems: readonly RowProblem[] };

export type ImportJob<T> = {
  kind: string;
  fileName: string;
  /** The file's and the options' digest: the same again resumes, or repeats, the same run. */
  digest: string;
  rows: AsyncIterable<Row<T>>;
  /** Deals with a batch of rows, in order, in one transaction. */
  accept: (tx: Tx, batch: readonly Row<T>[]) => Promise<readonly Accepted[]>;
  /** Told of each row that an earlier process dealt with, where a run goes on. */
  passed?: (row: Row<T>) => void;
  actor: SystemActor;
  /** Asked between batches; what is done by then is kept, and the next run of the same file goes on from there. */
  signal?: AbortSignal;
  /** Rows of a batch: 100, unless more are written at a stroke. */
  batch?: number;
  onProgress?: (run: ImportRun) => void;
};

const BATCH = 100;

/** Opens the run of this digest: where an earlier one was cut short it goes on, and a finished one starts over. */
async function openRun({ kind, fileName, digest, actor }: ImportJob<never>): Promise<ImportRun> {
  return asActor(actor, async (tx) => {
    const { count } = await tx.importRun.createMany({
      data: { kind, fileName, digest, startedAt: now() },
      skipDuplicates: true,
    });
    const earlier = await tx.importRun.findUniqueOrThrow({ where: { digest } });
    if (count) return earlier;
    if (earlier.status !== "done")
      return tx.importRun.update({ where: { id: earlier.id }, data: { status: "running", endedAt: null } });
    await tx.importReject.deleteMany({ where: { runId: earlier.id } });
    const fresh = {
      linesDone: 0,
      created: 0,
      changed: 0,
      unchanged: 0,
      rejected: 0,
      startedAt: now(),
      endedAt: null,
    };
    return tx.importRun.update({ where: { id: earlier.id }, data: { ...fresh, status: "running" } });
  });
}

/** Two processes import the same file: whichever comes second to a batch leaves it, and the run, to the first. */
class TakenByAnother extends Error {
  override message =
    "Another process is importing this file. Let it finish; if it does not, run the same command again.";
}

/** A batch's rows, their counts, its rejects and how far the run has come, in one transaction: a killed process loses at most this batch, and doubles nothing. */
async function takeBatch<T>(job: ImportJob<T>, run: ImportRun, batch: readonly Row<T>[]): Promise<ImportRun> {
  const runId = run.id;
  return asActor(
    job.actor,
    async (tx) => {
      const { count } = await tx.importRun.updateMany({
        where: { id: runId, status: "running", linesDone: run.linesDone },
        data: { linesDone: batch.at(-1)?.line ?? 0 },
      });
      if (count === 0) throw new TakenByAnother();
      const outcomes = await job.accept(tx, batch);
      const counts = { created: 0, changed: 0, unchanged: 0, rejected: 0 };
      for (const [at, accepted] of outcomes.entries()) {
        counts[accepted.outcome]++;
        const line = batch[at]?.line ?? 0;
        if (accepted.outcome === "rejected")
          await tx.importReject.createMany({
            data: accepted.problems.map((each) => ({ ...each, value: storable(each.value), runId, line })),
          });
      }
      return tx.importRun.update({
        where: { id: runId },
        data: {
          created: { increment: counts.created },
          changed: { increment: counts.changed },
          unchanged: { increment: counts.unchanged },
          rejected: { increment: counts.rejected },
        },
      });
    },
    60_000,
  );
}

/** PostgreSQL's texts hold no zero byte; a file that is not text at all has many. */
const storable = (value: string | undefined) => value?.replaceAll("\0", "�") ?? null;

const close = (actor: SystemActor, id: string, status: "done" | "stopped" | "failed") =>
  asActor(actor, async (tx) => {
    const run = await tx.importRun.update({ where: { id }, data: { status, endedAt: now() } });
    const { created, changed, unchanged, rejected } = run;
    await record(tx, actor, `import.${status}`, id, { detail: { created, changed, unchanged, rejected } });
    return run;
  });

/**
 * Imports a file row by row inside one run that can be stopped, resumed and repeated.
 * @returns the run as it ended: `done`, or `stopped` by the signal
 * @throws what reading or accepting threw; the run is then `failed` and resumes at the batch that failed
 */
export async function runImport<T>(job: ImportJob<T>): Promise<ImportRun> {
  let run = await openRun(job as unknown as ImportJob<never>);
  const from = run.linesDone;
  let batch: Row<T>[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    run = await takeBatch(job, run, batch);
    batch = [];
    job.onProgress?.(run);
  };
  try {
    for await (const row of job.rows) {
      if (row.line <= from) {
        job.passed?.(row);
        continue;
      }
      batch.push(row);
      if (batch.length < (job.batch ?? BATCH)) continue;
      await flush();
      if (job.signal?.aborted) return await close(job.actor, run.id, "stopped");
    }
    await flush();
    return await close(job.actor, run.id, "done");
  } catch (error) {
    if (!(error instanceof TakenByAnother)) await close(job.actor, run.id, "failed");
    throw error;
  }
}
