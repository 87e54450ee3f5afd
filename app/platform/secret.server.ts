import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDataDir } from "./data-dir.server";
import { env } from "./env.server";

/** Signs session cookies: SECRET, or one made once and kept beside the embedded database. A real database needs a real one. */
export function secret(): string {
  if (env.SECRET) return env.SECRET;
  if (env.DATABASE_URL && env.NODE_ENV === "production" && !env.DEMO)
    throw new Error(
      "Set SECRET to 32 random characters or more: it signs session cookies, the same in every process.",
    );
  const file = join(env.DATA_DIR, "secret");
  if (!existsSync(file)) {
    makeDataDir(env.DATA_DIR);
    // Two processes may both find none: each writes its own aside, and the first to give it the name has it.
    const own = `${file}.${process.pid}`;
    writeFileSync(own, randomBytes(32).toString("hex"), { mode: 0o600 });
    try {
      linkSync(own, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    } finally {
      rmSync(own);
    }
  }
  return readFileSync(file, "utf8");
}
