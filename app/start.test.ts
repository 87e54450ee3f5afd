import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import pg from "pg";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { listen } from "./http/listen.server";
import { holdEmbedded } from "./platform/database/embedded.server";
import { temporaryFolder } from "./platform/test/temporary-folder";
import { until } from "./platform/test/until";

const { folder, remove } = temporaryFolder();
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});
afterAll(async () => {
  await until(
    "the embedded server has stopped",
    () => !existsSync(join(folder, "postgres", "postmaster.pid")),
  );
  remove();
});

/** `tsx app/start.ts …` with nothing of this process's own settings. */
function start(part: string, env: Record<string, string>) {
  const child = spawn(process.execPath, ["--import", "tsx", resolve("app/start.ts"), part], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "production", DATA_DIR: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  const said = { text: "" };
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (words) => {
      said.text += words;
    });
  const ended = once(child, "close").then(([code]) => code as number);
  return { child, said, ended };
}

async function withDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const { url, release } = await holdEmbedded(folder);
  const client = new pg.Client({ connectionString: `${url}/front_door` });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
    await release();
  }
}

/** An SMTP server that has a letter and does not answer until it is told. */
async function slowPost() {
  let arrived = () => {};
  let answer = () => {};
  const arriving = new Promise<void>((done) => {
    arrived = done;
  });
  const answering = new Promise<void>((done) => {
    answer = done;
  });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      stream.resume().on("end", () => {
        arrived();
        void answering.then(() => done());
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, arriving, answer, close: () => server.close(() => {}) };
}

describe("stopping", () => {
  test("finishes the letter under way, ends well and takes the embedded database down", async () => {
    const post = await slowPost();
    const { child, said, ended } = start("worker", { SMTP_URL: post.url });
    const letter = {
      baseUrl: "http://localhost",
      name: "Maya",
      link: "http://localhost/l",
      expiresIn: "15 minutes",
    };
    await until("the worker has made its tables", () => /"migrated"/.test(said.text), 30_000);
    await withDatabase(async (client) => {
      await client.query(
        `insert into letter (id, name, "to", props) values ('l-1', 'sign-in-link', 'maya@employer.example', $1)`,
        [letter],
      );
      await client.query(`select graphile_worker.add_job('letter.send', '{"letterId": "l-1"}')`);
    });
    await post.arriving;

    child.kill("SIGINT");
    await until("it says that it stops", () =>
      /Stopping: what is under way is finished first/.test(said.text),
    );
    expect(child.exitCode).toBeNull();
    post.answer();
    expect(await ended).toBe(0);
    post.close();
    expect(existsSync(join(folder, "postgres", "postmaster.pid"))).toBe(false);
    const letters = await withDatabase(
      async (client) => (await client.query("select status, attempts from letter")).rows,
    );
    expect(letters).toEqual([{ status: "sent", attempts: 1 }]);
  }, 60_000);
});

test("stopping while it starts ends quietly, and leaves no server behind", async () => {
  const { child, said, ended } = start("web", { DEMO: "1", PORT: "0" });
  await until("it seeds", () => /Seeding/.test(said.text), 30_000);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(said.text).not.toMatch(/could not start|open at/);
  expect(existsSync(join(folder, "postgres", "postmaster.pid"))).toBe(false);
}, 60_000);

describe("a start that would be unsafe or can't work says why, and ends", () => {
  const nowhere = "postgresql://nobody@127.0.0.1:1/none";

  test.each([
    [
      "the demo's open doors before a real database",
      { DEMO: "1", DATABASE_URL: nowhere },
      /could not start\. DEMO=1 lets anyone sign in as anyone, so it does not run on the database of DATABASE_URL/,
    ],
    [
      "a real database without a secret",
      { DATABASE_URL: nowhere },
      /could not start\. Set SECRET to 32 random/,
    ],
    [
      "a setting that can't be",
      { PORT: "http", NODE_ENV: "live" },
      /environment can't be used:\n {2}NODE_ENV: .*\n {2}PORT: /,
    ],
    [
      "addresses that are none",
      { DATABASE_URL: "db.internal", SMTP_URL: "mail.internal:25" },
      /\n {2}DATABASE_URL: Give an address such as postgresql:.*\n {2}SMTP_URL: Give an address such as smtps:/,
    ],
    [
      "a folder for its data that is none",
      { DATA_DIR: resolve("package.json") },
      /could not start\. The folder .*package\.json can't be written to \(EEXIST\)\. Set DATA_DIR to one that can\./,
    ],
    [
      "a database that does not answer",
      { DATABASE_URL: nowhere, SECRET: "x".repeat(32) },
      /could not start\. The database does not answer: .*(ECONNREFUSED|127\.0\.0\.1:1)/,
    ],
  ])("%s", async (_what, env, words) => {
    const { said, ended } = start("web", env);
    expect(await ended).toBe(1);
    expect(said.text).toMatch(words);
    expect(said.text).not.toMatch(/\n\s+at /);
  });

  test("a port that is taken", async () => {
    const first = createServer();
    await listen(first, 0, "127.0.0.1");
    const { port } = first.address() as AddressInfo;
    await expect(listen(createServer(), port, "127.0.0.1")).rejects.toThrow(
      `Port ${port} is taken. Set PORT to another, such as PORT=${port + 1}.`,
    );
    first.close();
  });
});
