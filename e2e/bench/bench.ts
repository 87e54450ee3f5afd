/** `npm run bench -- pages|desk|matching|import|skills|advice`: measures, and prints a table. Nothing of it is part of `npm test`. */
import { mkdtempSync, rmSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";

const benches = {
  pages: () => import("./pages"),
  desk: () => import("./desk"),
  matching: () => import("./matching"),
  search: () => import("./search"),
  import: () => import("./import"),
  skills: () => import("./skills"),
  advice: () => import("./advice"),
};
const name = process.argv[2] ?? "";

if (!Object.hasOwn(benches, name)) {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(benches).join(" | ")}`);
  process.exit(2);
}
// A folder of its own, so that nobody's data is touched; set before anything reads the environment.
const folder = mkdtempSync(join(tmpdir(), "front-door-bench-"));
await chmod(folder, 0o755);
process.env.DATA_DIR = folder;
process.env.NODE_ENV = "production";
process.env.LOG_LEVEL = "error";
console.log(`${name}, on ${cpus().length} cores, Node ${process.versions.node}`);
try {
  const { bench } = await benches[name as keyof typeof benches]();
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
