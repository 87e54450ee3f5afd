import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { withSchemaEngine } from "./schema-engine.server";

const folder = resolve("prisma", "migrations");
const filters = { externalTables: [], externalEnums: [] };
/** Any number, the same in every process: the lock under which one of them migrates. */
const LOCK = 7_204_911;

function migrationsList() {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: readFileSync(join(folder, path, "migration.sql"), "utf8") },
      },
    })),
  };
}

/**
 * Applies every migration that the database lacks, ours and the job queue's, under an advisory lock: several
 * processes may start at once and one migrates while the others wait.
 * @returns the names of what was applied
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 3 });
  pool.on("error", () => {}).on("connect", (connection) => connection.on("error", () => {}));
  const guard = await pool.connect();
  try {
    await guard.query("select pg_advisory_lock($1)", [LOCK]);
    await runMigrations({ pgPool: pool });
    const { appliedMigrationNames } = await withSchemaEngine(ownerUrl, (engine) =>
      engine.applyMigrations({ migrationsList: migrationsList(), filters }),
    );
    return appliedMigrationNames;
  } finally {
    guard.release(true); // closing the connection lets go of the lock
    await pool.end();
  }
}

/** The SQL that takes a database shaped by one `schema.prisma` to the shape of another; empty where they agree. */
export async function sqlBetween(anyUrl: string, before: string | undefined, after: string): Promise<string> {
  const model = (content: string) => ({
    tag: "schemaDatamodel" as const,
    files: [{ path: "prisma/schema.prisma", content }],
  });
  const from = before === undefined ? { tag: "empty" as const } : model(before);
  // The engine wants a server at hand, though it compares two texts.
  const { stdout } = await withSchemaEngine(anyUrl, (engine) =>
    engine.diff({ from, to: model(after), script: true, exitCode: null, filters }),
  );
  const sql = stdout?.trim() ?? "";
  return sql === "-- This is an empty migration." ? "" : sql;
}
