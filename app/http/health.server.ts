import type { RequestHandler } from "express";
import { searchHealth } from "~/domain/matching/in-step/search-health.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { mailHealth } from "~/platform/mail-transport.server";

export type Health = { ok: boolean; detail: string };

const LIMIT_MILLISECONDS = 3_000;

async function checked(check: () => Promise<Health>): Promise<Health> {
  const late = new Promise<Health>((done) => {
    setTimeout(() => done({ ok: false, detail: "no answer in 3 seconds" }), LIMIT_MILLISECONDS).unref();
  });
  return Promise.race([check().catch((error: Error) => ({ ok: false, detail: error.message })), late]);
}

const database = async (): Promise<Health> => {
  await asActor(system("health"), (tx) => tx.$queryRaw`select 1`);
  return { ok: true, detail: "answers" };
};

const jobs = async (): Promise<Health> => {
  const rows = await asActor(
    system("health"),
    (tx) => tx.$queryRaw<{ waiting: bigint; failing: bigint }[]>`select waiting, failing from queue_depth()`,
  );
  const { waiting = 0n, failing = 0n } = rows[0] ?? {};
  return { ok: true, detail: `${waiting} waiting, ${failing} given up` };
};

/** Every part that the service leans on, each named. */
export async function readiness() {
  const [databaseHealth, jobsHealth, search, mail] = await Promise.all([
    checked(database),
    checked(jobs),
    checked(searchHealth),
    checked(mailHealth),
  ]);
  return { database: databaseHealth, jobs: jobsHealth, search, mail };
}

export const live: RequestHandler = (_request, response) => response.json({ ok: true });

export const ready: RequestHandler = async (_request, response) => {
  const parts = await readiness();
  // Without mail or the search server people can still work; without the database nobody can.
  const ok = parts.database.ok && parts.jobs.ok;
  response.status(ok ? 200 : 503).json({ ok, ...parts });
};
