import type { Tx } from "~/platform/actor.server";
import { firstNameOf } from "~/platform/first-name";

/** Somebody a letter goes to. `name` is what it greets them by; null where we have none. */
export type Reader = { id: string; email: string; name: string | null };

type Of = { createdById: string | null; organisationId: string };

/**
 * Who hears of a vacancy at its employer: the person who wrote it while they are there, else everybody there who posts
 * vacancies; and whoever is named beside them, the one who just did something.
 */
export async function readersOf(
  tx: Tx,
  { createdById, organisationId }: Of,
  byName?: string,
): Promise<Reader[]> {
  const there = await tx.membership.findMany({
    where: { organisationId, role: { not: "viewer" } },
    select: { person: { select: { id: true, name: true, email: true } } },
    orderBy: { personId: "asc" },
  });
  const people = there.map(({ person }) => person);
  const own = people.filter(({ id }) => id === createdById);
  const acted = people.filter(({ name, email }) => name === byName || email === byName);
  const readers = own.length > 0 ? own : people;
  return [...new Map([...readers, ...acted].map((person) => [person.id, person])).values()].map((person) => ({
    ...person,
    name: firstNameOf(person.name) || null,
  }));
}
