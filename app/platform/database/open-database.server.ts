import { createHash } from "node:crypto";
import pg from "pg";
import { env } from "../env.server";
import { APP_ROLE, closeDatabase, connectDatabase } from "./db.server";
import { holdEmbedded } from "./embedded.server";
import { isAway } from "./failures.server";
import { migrate } from "./migrate.server";

/** Creates a database on a server that has none of that name. */
export async function ensureDatabase(serverUrl: string, name: string) {
  const client = new pg.Client({ connectionString: `${serverUrl}/postgres` });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    // Two processes may both find it missing; the second is told so and is content.
    if (!["42P04", "23505"].includes((error as { code?: string }).code ?? "")) throw error;
  } finally {
    await client.end();
  }
}

/** Lets the serving role log in to the embedded server, where we own the server and may. */
export async function appLogin(ownerUrl: string): Promise<string> {
  const url = new URL(ownerUrl);
  const password = createHash("sha256").update(`app:${url.password}`).digest("hex").slice(0, 48);
  // A role is the whole server's and a lock one database's, so all who set it meet in the one that every server has.
  const client = new pg.Client({ connectionString: new URL("/postgres", url).href });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(7204912)");
    await client.query(`alter role ${APP_ROLE} login password ${client.escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
  url.username = APP_ROLE;
  url.password = password;
  return url.href;
}

async function refuseStrongRole(appUrl: string) {
  const role = new URL(appUrl).username === APP_ROLE ? "" : `-c role=${APP_ROLE}`;
  const client = new pg.Client({ connectionString: appUrl, options: role });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)",
    );
    if (rows.length)
      throw new Error(
        `The role ${rows[0].rolname} can pass row-level security by, so Front Door does not serve as it.`,
      );
  } finally {
    await client.end();
  }
}

/**
 * Opens the database that the environment names, or the embedded one in `DATA_DIR`, and brings its tables up to date.
 * @returns how to close it; the embedded server stops when the last process has closed
 */
export async function openDatabase(
  onMigrated: (names: string[]) => void = () => {},
): Promise<() => Promise<void>> {
  const hold = env.DATABASE_URL ? undefined : await holdEmbedded(env.DATA_DIR);
  if (hold) await ensureDatabase(hold.url, "front_door");
  const owner = env.DATABASE_OWNER_URL ?? env.DATABASE_URL ?? `${hold?.url}/front_door`;
  const applied = await migrate(owner).catch((error) => {
    throw isAway(error) ? new Error(`The database does not answer: ${error.message}`) : error;
  });
  if (applied.length) onMigrated(applied);
  const app = hold ? await appLogin(owner) : (env.DATABASE_URL as string);
  await refuseStrongRole(app);
  connectDatabase({ app, owner });
  return async () => {
    await closeDatabase();
    await hold?.release();
  };
}
