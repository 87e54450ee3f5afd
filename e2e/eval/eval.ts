/** `npm run eval`: how relevant the people are whom matching finds. Prints a table; ends with 1 where an aim is missed. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ESCO_FILES } from "~/domain/taxonomy/esco";

const esco = "../shared/data/esco-v1.1.1";
const missing = Object.values(ESCO_FILES)
  .map((file) => join(esco, file))
  .find((file) => !existsSync(file));
if (missing) {
  console.log(`skipped: the relevance evaluation is built from ESCO, and ${missing} is not here`);
  process.exit(0);
}
const STOPPED = 130;
const stopping = new AbortController();
let asked = Number.POSITIVE_INFINITY;
process.on("SIGINT", () => {
  // One Ctrl-C may arrive twice: from the terminal, and passed on by whoever started this.
  if (performance.now() - asked > 1_000) process.exit(STOPPED);
  if (stopping.signal.aborted) return;
  asked = performance.now();
  process.stderr.write("\nStopping. Press Ctrl-C again to stop at once.\n");
  stopping.abort();
});
// A folder and a database of its own, so that nobody's data is touched; set before anything reads the environment.
const folder = mkdtempSync(join(tmpdir(), "front-door-eval-"));
await chmod(folder, 0o755);
for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL"]) delete process.env[name];
process.env.DATA_DIR = folder;
process.env.NODE_ENV = "production";
process.env.LOG_LEVEL = "error";
let status = 1;
try {
  const { evaluate } = await import("./evaluate");
  status = await evaluate(esco, stopping.signal);
} catch (error) {
  const stopped = stopping.signal.aborted && error === stopping.signal.reason;
  status = stopped ? STOPPED : 1;
  console.error(stopped ? "Stopped." : error);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status);
