import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import pg from "pg";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "../test/temporary-folder";
import { alive, until } from "../test/until";

const { folder, remove } = temporaryFolder();
const pidFile = join(folder, "postgres", "postmaster.pid");
const card = join(folder, "keeper.json");
const children: ChildProcess[] = [];

/** Another process that holds the folder's database until it is told, or killed. */
async function holder() {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", resolve("app/platform/test/hold-until-told.ts"), folder],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  children.push(child);
  const exited = once(child, "exit");
  const said = await Promise.race([
    once(child.stdout, "data").then(([words]) => String(words).trim()),
    exited.then(([code]) => `ended with ${code}`),
  ]);
  expect(said).toMatch(/^postgresql:/);
  return {
    url: said,
    letGo: async () => {
      child.stdin.write("now\n");
      expect((await exited)[0]).toBe(0);
    },
    kill: async () => {
      child.kill("SIGKILL");
      await exited;
    },
  };
}

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: `${url}/postgres` });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const serverPid = () => Number(readFileSync(pidFile, "utf8").split("\n")[0]);
const keeperPid = () => Number(JSON.parse(readFileSync(card, "utf8")).pid);
const stopped = (pid: number) => until("the server has stopped", () => !existsSync(pidFile) && !alive(pid));

afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  if (existsSync(pidFile)) await stopped(serverPid());
});
afterAll(remove);

describe("the embedded database of a folder", () => {
  test("started by two processes at once is one server, and the last to leave stops it", async () => {
    const [one, two] = await Promise.all([holder(), holder()]);
    expect(two.url).toBe(one.url);
    const pid = serverPid();
    await one.letGo();
    expect(await ask(two.url, "select 1 as here")).toEqual([{ here: 1 }]);
    expect(serverPid()).toBe(pid);
    await two.letGo();
    expect(existsSync(pidFile)).toBe(false);
    await stopped(pid);
  });

  test("is stopped when the only process that holds it is killed", async () => {
    const only = await holder();
    const pid = serverPid();
    expect(alive(pid)).toBe(true);
    await only.kill();
    await stopped(pid);
  });

  test("whose keeper was killed is taken over by the next process, with all that was in it", async () => {
    const first = await holder();
    await ask(first.url, "create table kept as select 42 as answer");
    const orphan = serverPid();
    process.kill(keeperPid(), "SIGKILL");
    await first.kill();
    expect(alive(orphan)).toBe(true);

    const next = await holder();
    expect(alive(orphan)).toBe(false);
    expect(serverPid()).not.toBe(orphan);
    expect(await ask(next.url, "select answer from kept")).toEqual([{ answer: 42 }]);
    await next.letGo();
  });

  test("is started again where it was when its server is killed, and stops with its last holder all the same", async () => {
    const only = await holder();
    const killed = serverPid();
    process.kill(killed, "SIGKILL");
    const answers = () => ask(only.url, "select answer from kept").catch(() => undefined);
    await until("it answers at its address again", async () => Boolean(await answers()), 30_000);
    expect(await answers()).toEqual([{ answer: 42 }]);
    expect(serverPid()).not.toBe(killed);
    await only.letGo();
    expect(existsSync(pidFile)).toBe(false);
  });

  test("survives what a dead machine leaves: a card with another's port, a dead process's lock, another's number", async () => {
    const stranger = createServer((_request, response) => response.end("something else")).listen(
      0,
      "127.0.0.1",
    );
    await once(stranger, "listening");
    const bystander = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    children.push(bystander);
    await once(bystander, "spawn");
    const gone = spawn(process.execPath, ["-e", ""]);
    await once(gone, "exit");
    const { port } = stranger.address() as AddressInfo;
    writeFileSync(card, JSON.stringify({ port, token: "old", pid: gone.pid }));
    writeFileSync(join(folder, "keeper.lock"), String(gone.pid));
    writeFileSync(pidFile, `${bystander.pid}\n${join(folder, "postgres")}\n0\n1\n\n127.0.0.1\n`);

    const held = await holder();
    expect(alive(bystander.pid ?? 0)).toBe(true);
    expect(await ask(held.url, "select answer from kept")).toEqual([{ answer: 42 }]);
    await held.letGo();
    stranger.close();
  });
});
