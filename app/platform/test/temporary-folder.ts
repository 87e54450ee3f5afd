import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty folder for a test that starts a server in it: reachable by the user `postgres`, as whom it runs under root. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "front-door-test-"));
  chmodSync(folder, 0o755);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
