import { AsyncLocalStorage } from "node:async_hooks";
import type { Prisma } from "~prisma/generated/client";
import { type Actor, standingsOf } from "./actor";
import { db } from "./database/db.server";
import { wasGivenUp } from "./database/failures.server";
import { log } from "./log.server";

/** A transaction in which the database knows who asks. */
export type Tx = Prisma.TransactionClient;

type Running = {
  actor: Actor;
  tx: Tx;
  /** Whether somebody else's transaction was opened inside this one: it stands, whatever becomes of this. */
  opened: boolean;
};

const running = new AsyncLocalStorage<Running>();

/** Milliseconds that a transaction may take, unless told. */
const USUAL = 15_000;
/** How often a transaction is done again that the database gave up. */
const AGAIN = 2;

const list = (values: readonly (string | null)[]) => values.filter((value) => value !== null).join(",");

const settings = (actor: Actor): Record<string, string> => {
  const standings = standingsOf(actor);
  return {
    "app.kind": actor.kind,
    "app.person": actor.kind === "person" ? actor.id : "",
    "app.organisations": list(standings.map((standing) => standing.organisationId)),
    "app.administered": list(
      standings.flatMap(({ role, organisationId }) => (role === "administrator" ? [organisationId] : [])),
    ),
    "app.kinds": list(standings.map((standing) => standing.kind)),
    "app.hubs": list(standingsOf(actor, "hub").map((standing) => standing.hubSlug)),
    "app.asked": actor.kind === "asked" ? actor.tokenDigest : "",
    "app.consent": actor.kind === "resident" ? actor.tokenDigest : "",
  };
};

/**
 * Reads and writes as somebody: one transaction, in which row-level security knows the actor.
 * Called inside another `asActor` of the same actor it joins that transaction, so that a loader
 * may open one and read all it needs in it. Throwing rolls everything back; returning a problem
 * commits, so say the problem before writing.
 * A transaction that the database gives up for another's sake (a deadlock) is done again, twice at most: so `work` may
 * run more than once, and changes nothing but through its `tx` (decision 17).
 * @param timeout milliseconds the transaction may take: 15 s, more for imports; one that may take more is not done again
 */
export async function asActor<T>(actor: Actor, work: (tx: Tx) => Promise<T>, timeout = USUAL): Promise<T> {
  const outer = running.getStore();
  if (outer?.actor === actor) return work(outer.tx);
  if (outer) outer.opened = true;
  for (let again = 0; ; again++) {
    const inside = { actor, opened: false };
    try {
      return await oneTransaction(inside, work, timeout);
    } catch (error) {
      if (again === AGAIN || timeout > USUAL || inside.opened || !wasGivenUp(error)) throw error;
      log.info({ again: again + 1 }, "a transaction met another and is done again");
    }
  }
}

const oneTransaction = <T>(inside: Omit<Running, "tx">, work: (tx: Tx) => Promise<T>, timeout: number) =>
  db().$transaction(
    async (tx) => {
      const entries = Object.entries(settings(inside.actor));
      await tx.$queryRaw`select set_config(name, value, true) from unnest(${entries.map(([name]) => name)}::text[], ${entries.map(([, value]) => value)}::text[]) as s(name, value)`;
      return running.run(Object.assign(inside, { tx }), () => work(tx));
    },
    { timeout, maxWait: 10_000 },
  );
