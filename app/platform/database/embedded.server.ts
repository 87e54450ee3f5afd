import { fork } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join, resolve } from "node:path";

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
    socket.once("data", (url) => {
      socket.unref();
      done({ url: String(url).trim(), release });
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

/** One process at a time may start a keeper; a lock left by a process that died is taken over. */
function takeStartLock(dataDir: string) {
  const lock = join(dataDir, "keeper.lock");
  try {
    closeSync(openSync(lock, "wx"));
    writeFileSync(lock, String(process.pid));
    return () => rmSync(lock, { force: true });
  } catch {
    const pid = Number(readFileSync(lock, "utf8").trim() || 0);
    try {
      if (pid > 0) process.kill(pid, 0);
    } catch {
      rmSync(lock, { force: true });
    }
    return undefined;
  }
}

/**
 * Holds the embedded database of a folder, starting it if nobody has.
 * @param throwaway for tests: faster, and not safe against a power cut
 * @returns the owner's address without a database name, and how to let go
 * @throws where PostgreSQL cannot start, with its own last words
 */
export async function holdEmbedded(folder: string, throwaway = false): Promise<Hold> {
  const dataDir = resolve(folder);
  mkdirSync(dataDir, { recursive: true });
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
