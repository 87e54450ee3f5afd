import { randomUUID } from "node:crypto";
import { type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";

/** Somebody who signed in for the first time: no name yet, and no organisation. */
export async function newcomer(): Promise<PersonActor> {
  const email = `${randomUUID()}@people.example`;
  const { id } = await asActor(system("factory"), (tx) =>
    tx.person.create({ data: { name: "", email, emailVerified: true } }),
  );
  return { kind: "person", id, name: "", email, standings: [] };
}
