import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import type { Tx } from "~/platform/actor.server";
import { firstNameOf } from "~/platform/first-name";

/** Whom a letter about a request goes to, who looks after them, and their team; `email` is null where there is none. */
export async function residentOf(tx: Tx, candidateId: string) {
  const candidate = await tx.candidate.findUniqueOrThrow({
    where: { id: candidateId },
    include: { person: true, brokerage: { select: { name: true } } },
  });
  const person = openPerson(candidate.person);
  return {
    email: person?.email ?? null,
    firstName: firstNameOf(person?.name ?? ""),
    brokerId: candidate.brokerId,
    brokerageName: candidate.brokerage.name,
  };
}
