import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { databaseAddresses } from "~/platform/database/db.server";

/** Imports a file in a process that is killed without warning after its first batch. @returns how many lines were done when it was */
export async function killedImport(what: "vacancies" | "candidates", file: string): Promise<number> {
  const { app, owner } = databaseAddresses();
  const child = spawn(
    process.execPath,
    ["--import", "tsx", resolve("app/domain/imports/test/import-and-be-killed.ts"), what, file, app, owner],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const exited = once(child, "exit");
  const said = await Promise.race([once(child.stdout, "data").then(([words]) => String(words)), exited]);
  child.kill("SIGKILL");
  const [, signal] = await exited;
  if (signal !== "SIGKILL" || typeof said !== "string")
    throw new Error("The import ended before it could be killed.");
  return Number.parseInt(said, 10);
}
