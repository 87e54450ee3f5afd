/** How quickly pages answer: the built service with the demo London, as a process of its own, one visitor and then eight. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { freePort } from "~/platform/database/free-port";
import { summary, timings } from "./timings";

const TIMES = 100;

async function serve() {
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
async function signIn(base: string, name: string) {
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

export async function bench() {
  const { base, stop } = await serve();
  try {
    const broker = await signIn(base, "Sam Taylor");
    const board = await signIn(base, "Helen Marsh");
    const queue = await (await fetch(`${base}/brokerage`, { headers: { cookie: broker } })).text();
    const vacancy = /href="(\/brokerage\/vacancies\/[^"#]+)"/.exec(queue)?.[1]?.replaceAll("&amp;", "&");
    const pages = [
      { page: "front", path: "/", cookie: "" },
      { page: "vacancies", path: "/vacancies", cookie: "" },
      { page: "guidance", path: "/guidance", cookie: "" },
      { page: "broker's queue", path: "/brokerage", cookie: broker },
      ...(vacancy ? [{ page: "broker's matches", path: vacancy, cookie: broker }] : []),
      { page: "board's demand", path: "/board/hospitality", cookie: board },
    ];
    const table = [];
    for (const atOnce of [1, 8])
      for (const { page, path, cookie } of pages) {
        const get = async () => {
          const response = await fetch(base + path, { headers: { cookie }, redirect: "manual" });
          await response.arrayBuffer();
          if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`);
        };
        await timings(10, 1, get);
        table.push({ page, "at once": atOnce, ...summary(await timings(TIMES, atOnce, get)) });
      }
    console.table(table);
  } finally {
    await stop();
  }
}
