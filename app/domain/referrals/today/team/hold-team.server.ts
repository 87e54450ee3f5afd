import type { Tx } from "~/platform/actor.server";

/** One at a time changes who covers for whom in a brokerage: each sees what the one before it arranged. */
export const holdTeam = (tx: Tx, brokerageId: string) =>
  tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`covers of ${brokerageId}`}, 0))`;
