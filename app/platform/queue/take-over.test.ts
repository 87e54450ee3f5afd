import "~/platform/test/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ownerPool } from "../database/db.server";
import { takeOver } from "./take-over.server";

const leaving: (() => Promise<void>)[] = [];
const worker = async () => {
  const leave = await takeOver(ownerPool());
  leaving.push(leave);
  return async () => {
    leaving.splice(leaving.indexOf(leave), 1);
    await leave();
  };
};
const inHand = async () => {
  const { rows } = await ownerPool().query(
    "select locked_by from graphile_worker.jobs where locked_by is not null",
  );
  return rows.map(({ locked_by }) => locked_by);
};
/** A job that a worker has in hand, and the queue that it stands in. */
async function take(by: string) {
  await ownerPool().query("select graphile_worker.add_job('letters.sweep', '{}'::json, 'one at a time')");
  await ownerPool().query("update graphile_worker._private_jobs set locked_by = $1, locked_at = now()", [by]);
  await ownerPool().query(
    "update graphile_worker._private_job_queues set locked_by = $1, locked_at = now()",
    [by],
  );
}

beforeEach(() => take("one that was killed"));
afterEach(async () => {
  for (const leave of leaving.splice(0)) await leave();
  await ownerPool().query("delete from graphile_worker._private_jobs");
});

describe("a worker that starts", () => {
  it("frees what a killed one had in hand, with its queue", async () => {
    await worker();
    expect(await inHand()).toEqual([]);
    const { rows } = await ownerPool().query(
      "select locked_by from graphile_worker._private_job_queues where locked_by is not null",
    );
    expect(rows).toEqual([]);
  });

  it("leaves to others what they have in hand, however many they are", async () => {
    const first = await worker();
    await worker();
    await take("one of them");
    await worker();
    await first();
    await worker();
    expect(await inHand()).toContain("one of them");
  });

  it("frees it once the last of them has ended", async () => {
    const only = await worker();
    await take("one that hung");
    await only();
    await worker();
    expect(await inHand()).toEqual([]);
  });

  it("at the same moment as another does it once, and both go on", async () => {
    await Promise.all([worker(), worker(), worker()]);
    expect(await inHand()).toEqual([]);
  });
});
