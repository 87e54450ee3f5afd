import { Worker } from "node:worker_threads";
import type { CvKind } from "./kinds";
import type { CvProblem } from "./problems";

export type CvText = { text: string } | { problem: CvProblem };

/** What one file may take: seconds, and megabytes beside what the service has already. */
const usual = { seconds: 30, megabytes: 300 };

/** How often its memory is looked at, in milliseconds: buffers are not among what a thread's own limits count. */
const LOOK = 20;

let before: Promise<unknown> = Promise.resolve();

/**
 * The text of a file, read in a thread that is ended when it takes too long or too much memory. One file at a time, so
 * that what the memory grows by is that file's.
 * @returns the text, or why there is none; never throws for what a file holds
 */
export function readApart(kind: CvKind, bytes: Uint8Array, limits = usual): Promise<CvText> {
  const reading = before.then(() => readNow(kind, bytes, limits));
  before = reading.catch(() => undefined);
  return reading;
}

const megabytes = () => process.memoryUsage.rss() / 1_048_576;

function readNow(kind: CvKind, bytes: Uint8Array, limits: typeof usual): Promise<CvText> {
  return new Promise((done) => {
    const thread = new Worker(new URL("./cv-thread.ts", import.meta.url), {
      workerData: { kind, bytes },
      execArgv: ["--import", "tsx"],
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      // What a library says of a file may be words out of it: it goes nowhere.
      stdout: true,
      stderr: true,
    });
    const end = (said: CvText) => {
      clearInterval(watch);
      clearTimeout(clock);
      done(said);
      void thread.terminate();
    };
    const from = megabytes();
    const watch = setInterval(() => {
      if (megabytes() - from > limits.megabytes) end({ problem: "large" });
    }, LOOK);
    const clock = setTimeout(() => end({ problem: "slow" }), limits.seconds * 1_000);
    thread.once("message", end);
    thread.once("error", (error: NodeJS.ErrnoException) =>
      end({ problem: error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "large" : "broken" }),
    );
    thread.once("exit", () => end({ problem: "failed" }));
  });
}
