import {
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
} from "cockatiel";
import { now } from "~/platform/clock";
import { log } from "~/platform/log.server";
import { EngineFailure } from "./engine";

/** Milliseconds that a search waits for the search server. */
export const SEARCH_WAIT = 400;

/** All in milliseconds but `failures`. */
type Limits = {
  wait?: number;
  /** Failures one after another before the server counts as away. */
  failures?: number;
  /** Then it is left alone for so long before it is tried again. */
  rest?: number;
};

export type Away = { since: Date; why: string };

const isFailure = (error: unknown) => error instanceof EngineFailure || error instanceof TaskCancelledError;

/**
 * Stands between those who search and a server that may be slow or away. One for a process, which remembers how the
 * server did. That it goes away or comes back is logged, and nothing in between.
 */
export function searchBreaker({ wait = SEARCH_WAIT, failures = 5, rest = 10_000 }: Limits = {}) {
  const circuit = circuitBreaker(handleWhen(isFailure), {
    halfOpenAfter: rest,
    breaker: new ConsecutiveBreaker(failures),
  });
  const limit = timeout(wait, TimeoutStrategy.Aggressive);
  let away: Away | null = null;
  circuit.onBreak((reason) => {
    if (away) return;
    const late = !("error" in reason) || reason.error instanceof TaskCancelledError;
    away = { since: now(), why: late ? `It did not answer in ${wait} ms` : reason.error.message };
    log.warn({ why: away.why }, "the search server is away, and the database answers");
  });
  circuit.onReset(() => {
    log.info({ since: away?.since }, "the search server is back");
    away = null;
  });
  const tried = <T>(first: () => Promise<T>) => circuit.execute(() => limit.execute(first));

  return {
    /** Since when the server counts as away, and the failure that made it so; null while it counts as there. */
    away: () => away,

    /** Asks the server, whatever is known of it, unless it is being left alone. @throws whatever it throws, or that it is left alone */
    tried,

    /** The answer of `first`, or where it fails or takes too long, the one of `second`. What is no failure of an engine is thrown. */
    async either<T>(first: () => Promise<T>, second: () => Promise<T>): Promise<T> {
      if (circuit.state !== CircuitState.Closed) {
        // Nobody waits to learn whether it is back: now and then it is asked beside.
        if (circuit.state === CircuitState.Open) tried(first).catch(() => {});
        return second();
      }
      try {
        return await tried(first);
      } catch (error) {
        if (!isFailure(error)) throw error;
        return second();
      }
    },
  };
}
