import type { Tx } from "~/platform/actor.server";
import { firstNameOf } from "~/platform/first-name";

/** Somebody a letter goes to. `name` is what it greets them by. */
export type Reader = { id: string; email: string; name: string };

/** Everybody of an organisation. */
export async function membersOf(tx: Tx, organisationId: string): Promise<Reader[]> {
  const people = await tx.person.findMany({ where: { memberships: { some: { organisationId } } } });
  return people.map(({ id, email, name }) => ({ id, email, name: greeting(name, email) }));
}

/** Those of an employer who may answer referrals, with the name under which their steps stand; everybody, where none may. */
export async function whoMayAnswer(
  tx: Tx,
  organisationId: string,
): Promise<(Reader & { fullName: string })[]> {
  const memberships = await tx.membership.findMany({
    where: { organisationId },
    include: { person: { select: { id: true, email: true, name: true } } },
    orderBy: { id: "asc" },
  });
  const answering = memberships.filter(({ role }) => role !== "viewer");
  return (answering.length > 0 ? answering : memberships).map(({ person: { id, email, name } }) => ({
    id,
    email,
    fullName: name,
    name: greeting(name, email),
  }));
}

/** The broker who put somebody forward; their whole team, where that broker has left it. */
export async function brokersOf(
  tx: Tx,
  { brokerId, brokerageId }: { brokerId: string | null; brokerageId: string },
) {
  const team = await membersOf(tx, brokerageId);
  const own = team.filter(({ id }) => id === brokerId);
  return own.length > 0 ? own : team;
}

/** What a letter calls somebody: their first name, or the front of their address. */
export const greeting = (name: string, email: string) => firstNameOf(name) || (email.split("@")[0] ?? email);
