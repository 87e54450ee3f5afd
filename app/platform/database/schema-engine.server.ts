import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

let loaded: Promise<void> | undefined;

async function load() {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const file = join(dirname(entry), "schema_engine_bg.wasm");
  const imports = { "./schema_engine_bg.js": engine as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(readFileSync(file), imports);
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/**
 * The adapter splits a script at every semicolon, also inside a function's body. A script sent whole is one implicit
 * transaction besides: a migration applies entirely or not at all.
 */
class WholeScripts extends PrismaPg {
  constructor(private readonly pool: pg.Pool) {
    super(pool);
  }
  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script: string) => void (await this.pool.query(script));
    return adapter;
  }
}

/** Lends Prisma's schema engine, compiled to WebAssembly so that nothing is downloaded, for a piece of work. */
export async function withSchemaEngine<T>(
  ownerUrl: string,
  work: (engine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= load();
  await loaded;
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool));
    const lent = await engine.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
    return await work(lent).finally(() => lent.free());
  } finally {
    await pool.end();
  }
}
