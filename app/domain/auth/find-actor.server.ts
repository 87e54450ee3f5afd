import { type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { auth } from "./auth.server";

/** Everything `permissions` and the scopes ask about a person: who they are and where they belong. */
async function actorOf(person: { id: string; name: string; email: string }): Promise<PersonActor> {
  const bare: PersonActor = {
    kind: "person",
    id: person.id,
    name: person.name,
    email: person.email,
    standings: [],
  };
  const memberships = await asActor(bare, (tx) =>
    tx.membership.findMany({
      where: { personId: person.id },
      include: { organisation: true },
      orderBy: { createdAt: "asc" },
    }),
  );
  const standings = memberships.map(({ role, organisation }) => ({
    organisationId: organisation.id,
    organisationName: organisation.name,
    kind: organisation.kind,
    role,
    boroughCode: organisation.boroughCode,
    hubSlug: organisation.hubSlug,
    boardSlug: organisation.boardSlug,
  }));
  return { ...bare, standings };
}

/** Somebody as they are now, with the roles that they hold now: for a job that does what they asked. */
export async function findPersonActor(id: string): Promise<PersonActor | undefined> {
  const person = await asActor(system("jobs"), (tx) =>
    tx.person.findUnique({ where: { id }, select: { id: true, name: true, email: true } }),
  );
  return person ? actorOf(person) : undefined;
}

/** The person whose session these headers carry; undefined where there is none or it has ended. */
export async function findActor(headers: Headers): Promise<PersonActor | undefined> {
  const session = await auth().api.getSession({ headers });
  return session ? actorOf(session.user) : undefined;
}
