import { serializeSignedCookie } from "better-call";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { env } from "~/platform/env.server";
import { ok, problem, type Result } from "~/platform/problems";
import { auth } from "./auth.server";

export type DemoPerson = { id: string; name: string; organisation: string; kind: string };

/** The invented people whom the demonstration lets anyone be. Empty outside it. */
export async function findDemoPeople(): Promise<DemoPerson[]> {
  if (!env.DEMO) return [];
  const memberships = await asActor(system("demo"), (tx) =>
    tx.membership.findMany({
      where: { person: { email: { endsWith: "@demo.example" } } },
      include: { person: true, organisation: true },
      orderBy: { createdAt: "asc" },
    }),
  );
  return memberships.map(({ person, organisation }) => ({
    id: person.id,
    name: person.name,
    organisation: organisation.name,
    kind: organisation.kind,
  }));
}

/** Signs in as one of the demonstration's people. @returns the cookie to set */
export async function signInAsDemo(personId: string): Promise<Result<Headers>> {
  const people = await findDemoPeople();
  if (!people.some(({ id }) => id === personId)) return problem("not-found");
  const context = await auth().$context;
  const session = await context.internalAdapter.createSession(personId);
  const { name, attributes } = context.authCookies.sessionToken;
  const cookie = await serializeSignedCookie(name, session.token, context.secret, attributes);
  return ok(new Headers({ "set-cookie": cookie }));
}
