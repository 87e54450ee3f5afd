import { fork } from "node:child_process";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { makeDataDir } from "../data-dir.server";

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

export type Hold = { url: string; release: () => Promise<void> };

/** Connects to the folder's keeper; undefined where none answers. The open connection is the hold. */
function hold(dataDir: string) {
  return new Promise<Hold | undefined>((done) => {
    let card: { port: number; token: string };
    try {
      card = JSON.parse(readFileSync(join(dataDir, "keeper.json"), "utf8"));
    } catch {
      return done(undefined);
    }
    const socket = connect(card.port, "127.0.0.1", () => socket.write(`${card.token}\n`));
    const release = async () => {
      await new Promise((closed) => socket.once("close", closed).destroy());
      await stopped(dataDir);
    };
    socket
      .setEncoding("utf8")
      .once("error", () => done(undefined))
      .once("close", () => done(undefined));
    // A keeper's card may outlive it, and its port may be another program's by now: that one says something else, or nothing.
    socket.setTimeout(5_000, () => socket.destroy());
    socket.once("data", (said) => {
      const url = String(said).trim();
      if (!url.startsWith("postgresql://")) return socket.destroy();
      socket.setTimeout(0).unref();
      done({ url, release });
    });
  });
}

/** Waits a little for the keeper to see that it is alone and to take the server down; others may still hold it. */
async function stopped(dataDir: string) {
  for (let tries = 0; tries < 60; tries++) {
    await pause(50);
    try {
      readFileSync(join(dataDir, "postgres", "postmaster.pid"));
    } catch {
      return;
    }
    if (tries > 12 && (await someoneElseHolds(dataDir))) return;
  }
}

const someoneElseHolds = async (dataDir: string) => {
  try {
    return Boolean(readFileSync(join(dataDir, "keeper.json")));
  } catch {
    return false;
  }
};

function startKeeper(dataDir: string, throwaway: boolean) {
  return new Promise<void>((done, fail) => {
    const keeper = fork(
      join("app", "platform", "database", "keeper.ts"),
      [dataDir, throwaway ? "throwaway" : "kept"],
      {
        detached: true,
        stdio: ["ignore", "ignore", "ignore", "ipc"],
        execArgv: ["--import", "tsx"],
      },
    );
    keeper.once("message", (said) => (said === "ready" ? done() : fail(new Error(String(said)))));
    keeper
      .once("error", fail)
      .once("exit", (code) => fail(new Error(`PostgreSQL's keeper ended with code ${code}.`)));
    keeper.unref();
  });
}

/** No start takes longer; a lock as old as this was left behind, though its number may be another process's by now. */
const LOCK_MILLISECONDS = 45_000;

const running = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** One process at a time may start a keeper; a lock left by a process that died is taken over. */
function takeStartLock(dataDir: string) {
  const lock = join(dataDir, "keeper.lock");
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return () => rmSync(lock, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  try {
    const pid = Number(readFileSync(lock, "utf8"));
    const age = Date.now() - statSync(lock).mtimeMs;
    if ((pid > 0 && !running(pid)) || age > LOCK_MILLISECONDS) rmSync(lock, { force: true });
  } catch {
    // Whoever held it has just let go: the next try finds their keeper.
  }
  return undefined;
}

/**
 * Holds the embedded database of a folder, starting it if nobody has.
 * @param throwaway for tests: faster, and not safe against a power cut
 * @returns the owner's address without a database name, and how to let go
 * @throws where PostgreSQL cannot start, with its own last words
 */
export async function holdEmbedded(folder: string, throwaway = false): Promise<Hold> {
  const dataDir = makeDataDir(folder);
  for (let tries = 0; tries < 600; tries++) {
    const held = await hold(dataDir);
    if (held) return held;
    const unlock = takeStartLock(dataDir);
    if (!unlock) {
      await pause(100);
      continue;
    }
    try {
      await startKeeper(dataDir, throwaway);
    } finally {
      unlock();
    }
  }
  throw new Error(`The database in ${dataDir} did not answer within a minute.`);
}
