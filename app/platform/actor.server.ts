import { AsyncLocalStorage } from "node:async_hooks";
import type { Prisma } from "~prisma/generated/client";
import { type Actor, standingsOf } from "./actor";
import { db } from "./database/db.server";

/** A transaction in which the database knows who asks. */
export type Tx = Prisma.TransactionClient;

const running = new AsyncLocalStorage<{ actor: Actor; tx: Tx }>();

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
 * @param timeout milliseconds the transaction may take: 15 s, more for imports
 */
export async function asActor<T>(actor: Actor, work: (tx: Tx) => Promise<T>, timeout = 15_000): Promise<T> {
  const outer = running.getStore();
  if (outer?.actor === actor) return work(outer.tx);
  return db().$transaction(
    async (tx) => {
      const entries = Object.entries(settings(actor));
      await tx.$queryRaw`select set_config(name, value, true) from unnest(${entries.map(([name]) => name)}::text[], ${entries.map(([, value]) => value)}::text[]) as s(name, value)`;
      return running.run({ actor, tx }, () => work(tx));
    },
    { timeout, maxWait: 10_000 },
  );
}
