import { randomUUID } from "node:crypto";
import { type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";

/** Somebody who signed in for the first time: no name yet, no organisation, and an address of nobody else's domain. */
export async function newcomer(): Promise<PersonActor> {
  const email = `someone@${randomUUID()}.example`;
  const { id } = await asActor(system("factory"), (tx) =>
    tx.person.create({ data: { name: "", email, emailVerified: true } }),
  );
  return { kind: "person", id, name: "", email, standings: [] };
}
