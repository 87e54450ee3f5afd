/** Vitest's global set-up: a migrated template, made again only when a migration has changed; each test file clones it. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { holdEmbedded } from "../database/embedded.server";
import { migrate } from "../database/migrate.server";
import { ensureDatabase } from "../database/open-database.server";

declare module "vitest" {
  interface ProvidedContext {
    serverUrl: string;
    template: string;
  }
}

function fingerprint() {
  const folder = resolve("prisma", "migrations");
  const digest = createHash("sha256");
  for (const name of readdirSync(folder).sort())
    digest.update(name).update(readFileSync(join(folder, name, "migration.sql")));
  return digest.digest("hex").slice(0, 12);
}

function alive(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Migrated under another name first, so that a template which exists is a whole one. */
async function makeTemplate(url: string, template: string) {
  const client = new pg.Client({ connectionString: `${url}/postgres` });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select datname from pg_database where datname ~ '^(test|template|making)_'",
    );
    // What an interrupted run left behind; a run that is still going keeps its own.
    for (const { datname } of rows)
      if (datname !== template && !alive(Number(datname.split("_")[1])))
        await client.query(`drop database if exists ${datname}`);
    if (rows.some(({ datname }) => datname === template)) return;
    const making = `making_${process.pid}`;
    await ensureDatabase(url, making);
    await migrate(`${url}/${making}`);
    await client.query(`alter database ${making} rename to ${template}`);
  } finally {
    await client.end();
  }
}

export default async function setUp(project: TestProject) {
  const { url, release } = await holdEmbedded(".data-test", true);
  const template = `template_${fingerprint()}`;
  await makeTemplate(url, template);
  project.provide("serverUrl", url);
  project.provide("template", template);
  return release;
}
