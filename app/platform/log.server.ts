import { AsyncLocalStorage } from "node:async_hooks";
import { remember } from "@epic-web/remember";
import pino from "pino";
import { env } from "./env.server";

type Context = { requestId?: string; job?: string };

const context = remember("log-context", () => new AsyncLocalStorage<Context>());

const ADDRESS = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Words of somebody else's, such as a mail server's, without the email addresses in them. */
export const withoutAddresses = (words: string) => words.replace(ADDRESS, "(an address)");

type Failure = Error & { code?: unknown; responseCode?: unknown };

/**
 * An error as the log keeps it: what it is, what it says and where. What libraries hang on theirs stays out of it: whom
 * a letter was for, a row that the database refused.
 */
export function sayable(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack = "", code, responseCode, cause } = error as Failure;
  return {
    type: name,
    message: withoutAddresses(message),
    stack: withoutAddresses(stack),
    ...(code === undefined ? {} : { code }),
    ...(responseCode === undefined ? {} : { responseCode }),
    ...(cause === undefined ? {} : { cause: sayable(cause) }),
  };
}

/** One JSON line a record, on standard error, so that a command's own output stays clean; each carries its request's or job's id. */
export const log = remember("log", () =>
  pino(
    {
      level: env.LOG_LEVEL,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => context.getStore() ?? {},
      serializers: { err: sayable },
      redact: ["email", "*.email", "token", "*.token", "headers.cookie"],
    },
    pino.destination({ dest: 2, sync: true }),
  ),
);

/** Runs something whose log lines and audit entries belong to one request or job. */
export const inContext = <T>(given: Context, work: () => T): T => context.run(given, work);

export const requestId = () => context.getStore()?.requestId;
