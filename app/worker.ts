import { Logger, parseCronItems, run, type TaskList } from "graphile-worker";
import { deliverLetter, sweepLetters } from "./domain/mail/deliver-letter.server";
import { countJob } from "./http/metrics.server";
import { ownerPool } from "./platform/database/db.server";
import { inContext, log } from "./platform/log.server";
import type { Topic, Topics } from "./platform/queue/topics";

type About = { attempts: number; maxAttempts: number };
type Handlers = { [T in Topic]: (payload: Topics[T], about: About) => Promise<unknown> };

/** Which job does what. A topic without a handler does not compile. */
const handlers = {
  "letter.send": ({ letterId }, { attempts, maxAttempts }) =>
    deliverLetter(letterId, attempts >= maxAttempts),
  "letters.sweep": () => sweepLetters(),
} as Partial<Handlers>;

const byTheClock = parseCronItems([{ task: "letters.sweep", match: "*/10 * * * *" }]);

function tasks(): TaskList {
  const named = Object.entries(handlers).map(([topic, handle]) => {
    const task: TaskList[string] = (payload, { job }) =>
      inContext({ job: `${topic} ${job.id}` }, async () => {
        try {
          await (handle as (payload: unknown, about: About) => Promise<unknown>)(payload, {
            attempts: job.attempts,
            maxAttempts: job.max_attempts,
          });
          countJob(topic, "done");
        } catch (error) {
          countJob(topic, "failed");
          log.warn({ err: error, attempt: job.attempts }, "a job failed and is tried again later");
          throw error;
        }
      });
    return [topic, task] as const;
  });
  return Object.fromEntries(named);
}

/** The queue's own lines, in the service's log: what went wrong, and nothing of what went well. */
const queueLog = new Logger(() => (level, message) => {
  if (level === "error") log.error({ queue: true }, message);
  else if (level === "warning") log.warn({ queue: true }, message);
});

/** Runs jobs until told to stop. @returns how to stop: jobs under way are finished */
export async function work(): Promise<() => Promise<void>> {
  const runner = await run({
    pgPool: ownerPool(),
    taskList: tasks(),
    parsedCronItems: byTheClock,
    concurrency: 4,
    pollInterval: 1_000,
    noHandleSignals: true,
    logger: queueLog,
  });
  return () => runner.stop();
}
