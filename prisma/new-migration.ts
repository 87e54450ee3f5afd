/** `npm run migration -- NAME`: writes the next migration, from the schema of the last commit to the one here. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { holdEmbedded } from "~/platform/database/embedded.server";
import { sqlBetween } from "~/platform/database/migrate.server";
import { env } from "~/platform/env.server";

const name = process.argv[2]?.replace(/[^a-z0-9]+/gi, "_").toLowerCase();
if (!name) throw new Error("Name the migration: npm run migration -- add_something");

function committed() {
  try {
    return execFileSync("git", ["show", "HEAD:prisma/schema.prisma"], { encoding: "utf8", stdio: "pipe" });
  } catch {
    return undefined; // the first migration starts from nothing
  }
}

const hold = await holdEmbedded(env.DATA_DIR);
const sql = await sqlBetween(
  `${hold.url}/postgres`,
  committed(),
  readFileSync(join("prisma", "schema.prisma"), "utf8"),
);
await hold.release();
if (!sql) console.log("schema.prisma says what it said at the last commit.");
else {
  const next = readdirSync(join("prisma", "migrations")).filter((entry) => /^\d/.test(entry)).length + 1;
  const folder = join("prisma", "migrations", `${String(next).padStart(4, "0")}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "migration.sql"), `${sql}\n`);
  console.log(`Wrote ${folder}/migration.sql`);
}
