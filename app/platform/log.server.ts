import { AsyncLocalStorage } from "node:async_hooks";
import { remember } from "@epic-web/remember";
import pino from "pino";
import { env } from "./env.server";

type Context = { requestId?: string; job?: string };

const context = remember("log-context", () => new AsyncLocalStorage<Context>());

/** One JSON line a record, on standard error, so that a command's own output stays clean; each carries its request's or job's id. */
export const log = remember("log", () =>
  pino(
    {
      level: env.LOG_LEVEL,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => context.getStore() ?? {},
      redact: ["email", "*.email", "token", "*.token", "headers.cookie"],
    },
    pino.destination({ dest: 2, sync: true }),
  ),
);

/** Runs something whose log lines and audit entries belong to one request or job. */
export const inContext = <T>(given: Context, work: () => T): T => context.run(given, work);

export const requestId = () => context.getStore()?.requestId;
