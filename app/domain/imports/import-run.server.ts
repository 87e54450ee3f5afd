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
  actor: SystemActor;
  /** Asked between batches; what is done by then is kept, and the next run of the same file goes on from there. */
  signal?: AbortSignal;
  onProgress?: (run: ImportRun) => void;
};

const BATCH = 100;

/** Opens the run of this digest: where an earlier one was cut short it goes on, and a finished one starts over. */
async function openRun({ kind, fileName, digest, actor }: ImportJob<never>): Promise<ImportRun> {
  return asActor(actor, async (tx) => {
    const earlier = await tx.importRun.findUnique({ where: { digest } });
    if (!earlier) return tx.importRun.create({ data: { kind, fileName, digest, startedAt: now() } });
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

/** A batch's rows, their counts, its rejects and how far the run has come, in one transaction: a killed process loses at most this batch, and doubles nothing. */
async function takeBatch<T>(job: ImportJob<T>, runId: string, batch: readonly Row<T>[]): Promise<ImportRun> {
  return asActor(
    job.actor,
    async (tx) => {
      const outcomes = await job.accept(tx, batch);
      const counts = { created: 0, changed: 0, unchanged: 0, rejected: 0 };
      for (const [at, accepted] of outcomes.entries()) {
        counts[accepted.outcome]++;
        const line = batch[at]?.line ?? 0;
        if (accepted.outcome === "rejected")
          await tx.importReject.createMany({
            data: accepted.problems.map((each) => ({ ...each, runId, line })),
          });
      }
      return tx.importRun.update({
        where: { id: runId },
        data: {
          linesDone: batch.at(-1)?.line ?? 0,
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
    run = await takeBatch(job, run.id, batch);
    batch = [];
    job.onProgress?.(run);
  };
  try {
    for await (const row of job.rows) {
      if (row.line <= from) continue;
      batch.push(row);
      if (batch.length < BATCH) continue;
      await flush();
      if (job.signal?.aborted) return await close(job.actor, run.id, "stopped");
    }
    await flush();
    return await close(job.actor, run.id, "done");
  } catch (error) {
    await close(job.actor, run.id, "failed");
    throw error;
  }
}
