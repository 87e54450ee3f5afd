import "~/platform/test/database";
import { createHash, randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, describe, expect, inject, test } from "vitest";
import { importCandidates } from "~/domain/imports/import-candidates.server";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { closeDatabase, connectDatabase, databaseAddresses, ownerPool } from "~/platform/database/db.server";
import { appLogin } from "~/platform/database/open-database.server";
import { temporaryFolder } from "~/platform/test/temporary-folder";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { seedDemo } from "./seed-demo";

/** Whatever a table holds, in the order of a column, as one short text. */
async function digestOf(table: string, columns: string) {
  const { rows } = await ownerPool().query(
    `set local app.kind = 'system'; select md5(string_agg(${columns}, ',' order by ${columns})) as digest, count(*)::int as count from ${table}`,
  );
  return rows;
}
