/**
 * Starts the service: `tsx app/start.ts` the web and the jobs in one process, `… web` or `… worker` one of them alone.
 * Ctrl-C, or SIGTERM, finishes what is under way and stops everything, the embedded database last.
 */
import { findTaxonomy } from "./domain/taxonomy/find-taxonomy.server";
import { loadOurTaxonomy } from "./domain/taxonomy/load-taxonomy.server";
import { openDatabase } from "./platform/database/open-database.server";
import { baseUrl, env, refuseUnsafeDemo } from "./platform/env.server";
import { startLocalMail } from "./platform/local-mail.server";
import { log } from "./platform/log.server";
import { secret } from "./platform/secret.server";

const part = process.argv[2] ?? "all";
const stops: (() => Promise<void>)[] = [];
let stopping = false;

async function stop(code: number) {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), 20_000).unref();
  for (const end of stops.reverse())
    await end().catch((error) => log.error({ err: error }, "while stopping"));
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    if (!stopping) process.stdout.write("\nStopping: what is under way is finished first.\n");
    void stop(0);
  });
// Libraries' warnings belong in the log, not between the lines that a person reads.
process.removeAllListeners("warning");
process.on("warning", (warning) => log.debug({ warning: warning.message }, warning.name));
process.on("unhandledRejection", (error) => log.error({ err: error }, "unhandled"));

try {
  refuseUnsafeDemo();
  if (part !== "worker") secret(); // a missing one is said now, and not to the first who signs in
  stops.push(await openDatabase((names) => log.info({ names }, "migrated")));
  await loadOurTaxonomy();
  // Read ahead, so that nobody's first form waits for it. A failure is logged, and tried again by whoever needs it.
  if (part !== "worker") findTaxonomy().catch((error) => log.error({ err: error }, "the taxonomy"));
  if (!env.SMTP_URL && part !== "worker") stops.push(await startLocalMail());
  if (!env.SMTP_URL && !env.DEMO)
    log.warn("SMTP_URL is not set: letters are kept on this machine and reach nobody");
  if (env.DEMO) {
    const { seedDemo } = await import("~prisma/demo/seed-demo");
    await seedDemo((words) => process.stdout.write(`${words}\n`));
  }
  if (part !== "web") {
    stops.push(await (await import("./worker")).work());
  }
  if (part !== "worker") {
    stops.push(await (await import("./server")).serve());
    process.stdout.write(
      `\nFront Door is open at ${baseUrl}\n${env.DEMO ? `Sign in as someone at ${baseUrl}/demo\n` : ""}\n`,
    );
  }
} catch (error) {
  // Whoever stops it while it starts takes the database from under it, and knows why.
  if (!stopping)
    process.stderr.write(
      `\nFront Door could not start. ${error instanceof Error ? error.message : String(error)}\n`,
    );
  log.debug({ err: error }, "start");
  await stop(1);
}
