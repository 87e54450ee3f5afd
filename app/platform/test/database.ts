/** `import "~/platform/test/database"` first in a test file: a database of its own, on real PostgreSQL, gone afterwards. */
import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase, connectDatabase } from "../database/db.server";
import { appLogin } from "../database/open-database.server";

const name = `test_${process.pid}_${randomBytes(4).toString("hex")}`;

async function onServer(sql: string) {
  const client = new pg.Client({ connectionString: `${inject("serverUrl")}/postgres` });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  await onServer(`create database ${name} template ${inject("template")}`);
  const owner = `${inject("serverUrl")}/${name}`;
  connectDatabase({ owner, app: await appLogin(owner) });
});

afterAll(async () => {
  await closeDatabase();
  await onServer(`drop database if exists ${name} with (force)`);
});
