import "~/platform/test/database";
import { describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { type Accepted, type ImportJob, type Row, runImport } from "./import-run.server";

const actor = system("test");

async function* rows(count: number): AsyncGenerator<Row<string>> {
  for (let line = 1; line <= count; line++) yield { line, value: `row ${line}` };
}

/** Makes one partner a row, so that what was accepted can be counted in the database. */
const makePartner = async (tx: Tx, batch: readonly Row<string>[], prefix: string): Promise<Accepted[]> => {
  const accepted: Accepted[] = [];
  for (const { value } of batch) {
    await tx.organisation.create({ data: { kind: "partner", name: value, nameKey: `${prefix} ${value}` } });
    accepted.push({ outcome: "created" });
  }
  return accepted;
};

const job = (digest: string, more: Partial<ImportJob<string>> = {}): ImportJob<string> => ({
  kind: "test",
  fileName: "test.csv",
  digest,
  rows: rows(350),
  actor,
  accept: (tx, batch) => makePartner(tx, batch, digest),
  ...more,
});

const made = (prefix: string) =>
  asActor(actor, (tx) => tx.organisation.count({ where: { nameKey: { startsWith: `${prefix} ` } } }));

describe("a run of an import", () => {
  test("accepts every row and counts them", async () => {
    const run = await runImport(job("whole"));
    expect(run).toMatchObject({ status: "done", created: 350, rejected: 0, linesDone: 350 });
    expect(await made("whole")).toBe(350);
  });

  test("stopped between batches it keeps what is done, and the same file goes on from there", async () => {
    const stop = new AbortController();
    const first = await runImport(job("stopped", { signal: stop.signal, onProgress: () => stop.abort() }));
    expect(first).toMatchObject({ status: "stopped", created: 100, linesDone: 100 });
    const second = await runImport(job("stopped"));
    expect(second).toMatchObject({ id: first.id, status: "done", created: 350 });
    expect(await made("stopped")).toBe(350);
  });

  test("a batch that fails leaves nothing of itself, and the next run takes it again", async () => {
    let failing = true;
    const accept: ImportJob<string>["accept"] = async (tx, batch) => {
      const accepted = await makePartner(tx, batch, "failing");
      if (failing && batch.some(({ line }) => line === 150)) throw new Error("The power went");
      return accepted;
    };
    await expect(runImport(job("failing", { accept }))).rejects.toThrow("The power went");
    expect(await made("failing")).toBe(100);
    failing = false;
    expect(await runImport(job("failing", { accept }))).toMatchObject({ status: "done", created: 350 });
    expect(await made("failing")).toBe(350);
  });

  test("rejected rows are kept with their line, and a repeated run says them once", async () => {
    const accept: ImportJob<string>["accept"] = async (_tx, batch) =>
      batch.map(({ line }) =>
        line === 7
          ? { outcome: "rejected", problems: [{ column: "name", reason: "Give a name", value: "" }] }
          : { outcome: "unchanged" },
      );
    await runImport(job("rejects", { accept }));
    const run = await runImport(job("rejects", { accept }));
    const rejects = await asActor(actor, (tx) => tx.importReject.findMany({ where: { runId: run.id } }));
    expect(run).toMatchObject({ unchanged: 349, rejected: 1 });
    expect(rejects).toMatchObject([{ line: 7, column: "name", reason: "Give a name" }]);
  });
});
