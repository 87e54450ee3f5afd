/** The built service as a process of its own, for benches that look at it as a visitor does. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { freePort } from "~/platform/database/free-port";

/** Starts the built service on the data folder of the bench. @returns its address, and what stops it */
export async function serve() {
  if (!existsSync("build/server/index.js")) throw new Error("Build the service first: npm run build");
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx", "app/start.ts"], {
    env: { ...process.env, DEMO: "1", PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const base = `http://localhost:${port}`;
  const end = performance.now() + 120_000;
  while (!(await fetch(`${base}/health/live`).catch(() => undefined))?.ok) {
    if (child.exitCode !== null || performance.now() > end) throw new Error("The service did not start.");
    await new Promise((next) => setTimeout(next, 200));
  }
  const stop = async () => {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  };
  return { base, stop };
}

/** Signs in as one of the demo's people. @returns the cookie */
export async function signIn(base: string, name: string) {
  const page = await (await fetch(`${base}/demo`)).text();
  const row = page.split("<tr").find((each) => each.includes(name)) ?? "";
  const person = /name="person" value="([^"]+)"/.exec(row)?.[1] ?? "";
  const answer = await fetch(`${base}/demo`, {
    method: "POST",
    body: new URLSearchParams({ person }),
    redirect: "manual",
  });
  const cookie = answer.headers.get("set-cookie")?.split(";")[0];
  if (!cookie) throw new Error(`Could not sign in as ${name}.`);
  return cookie;
}
