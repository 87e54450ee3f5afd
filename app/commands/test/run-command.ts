import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { databaseAddresses } from "~/platform/database/db.server";

/** For tests: one of our commands as a process of its own, on the test's database, and what it said. */
export async function runOnTestDatabase(
  command: "import" | "match" | "search",
  args: readonly string[],
  dataDir: string,
  environment: Record<string, string> = {},
  onStart: (pid: number) => void = () => {},
) {
  const { owner } = databaseAddresses();
  const child = spawn(process.execPath, ["--import", "tsx", resolve(`app/commands/${command}.ts`), ...args], {
    env: { ...process.env, DATABASE_URL: owner, DATA_DIR: dataDir, LOG_LEVEL: "warn", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (child.pid !== undefined) onStart(child.pid);
  let out = "";
  let errors = "";
  child.stdout.on("data", (words) => {
    out += words;
  });
  child.stderr.on("data", (words) => {
    errors += words;
  });
  const [status] = await once(child, "close");
  return { status, out, errors };
}
