import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { onCaseloadOf } from "./visible.server";

/** More than anybody looks after; a caseload is 60 to 100 people. */
const MOST = 1_000;

/** Whose caseload somebody is on, for their brokerage to see. */
export type Broker = { id: string; name: string };

/** Ids of those on the actor's own caseload who are looking for work: a thousand at most. */
export async function caseloadOf(tx: Tx, actor: Actor): Promise<string[]> {
  const rows = await tx.candidate.findMany({
    where: { AND: [onCaseloadOf(actor), { available: true }] },
    select: { id: true },
    orderBy: { id: "asc" },
    take: MOST,
  });
  return rows.map(({ id }) => id);
}

/** The brokers of these ids by name; one whom the actor no longer has for a colleague has left. */
export async function brokersOf(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, Broker>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const people = await tx.person.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true, email: true },
  });
  const names = new Map(people.map(({ id, name, email }) => [id, name || email]));
  return new Map(wanted.map((id) => [id, { id, name: names.get(id) ?? "somebody who has left" }]));
}
