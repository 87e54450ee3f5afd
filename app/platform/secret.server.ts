import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
    mkdirSync(env.DATA_DIR, { recursive: true });
    writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  }
  return readFileSync(file, "utf8");
}
