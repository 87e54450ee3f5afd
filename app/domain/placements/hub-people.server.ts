import type { Tx } from "~/platform/actor.server";

/** Everyone at a hub, to write to. `name` is null where they gave none. */
export async function hubPeople(tx: Tx, hubSlug: string) {
  const members = await tx.membership.findMany({
    where: { organisation: { kind: "hub", hubSlug } },
    include: { person: { select: { id: true, name: true, email: true } } },
  });
  return members.map(({ person: { id, email, name } }) => ({ id, email, name: name || null }));
}
