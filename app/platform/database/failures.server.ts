type Known = {
  code?: unknown;
  message?: unknown;
  meta?: { code?: unknown; driverAdapterError?: { cause?: { originalCode?: unknown; code?: unknown } } };
  cause?: unknown;
};

/** The codes that an error goes by: the query builder's, and PostgreSQL's behind it. */
function codesOf(error: unknown): unknown[] {
  const { code, meta } = (error ?? {}) as Known;
  const behind = meta?.driverAdapterError?.cause;
  return [code, meta?.code, behind?.originalCode, behind?.code];
}

/** A deadlock (40P01), or a failure to serialise (40001): the query builder calls both P2034, except in a query of ours. */
const GIVEN_UP: readonly unknown[] = ["P2034", "40P01", "40001"];

/** Whether the database gave a transaction up so that another could go on: done again, it may well succeed. */
export const wasGivenUp = (error: unknown): boolean => codesOf(error).some((code) => GIVEN_UP.includes(code));

const AWAY: readonly unknown[] = [
  // not reached, late, silent, gone meanwhile, no connection free (here, there)
  ...["P1001", "P1002", "P1008", "P1017", "P2024", "P2037"],
  // of PostgreSQL: stopping, crashed, starting, too many connections
  ...["57P01", "57P02", "57P03", "53300"],
  ...["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE", "ENOTFOUND"],
];

/** What has no code of its own, in the words of the query builder and of the driver. */
const AWAY_WORDS =
  /Unable to start a transaction in the given time|Can't reach database server|Server has closed the connection|Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable/;

/** Whether the database did not answer, or had no connection free: nothing is wrong with what was asked. */
export function isAway(error: unknown): boolean {
  if (codesOf(error).some((code) => AWAY.includes(code))) return true;
  const { message, cause } = (error ?? {}) as Known;
  return AWAY_WORDS.test(String(message ?? "")) || (cause !== undefined && isAway(cause));
}
