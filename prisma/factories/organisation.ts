import { randomUUID } from "node:crypto";
import { type OrganisationKind, type PersonActor, type Role, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { Organisation, Prisma } from "~prisma/generated/client";

const factory = system("factory");

type Over = Partial<Omit<Prisma.OrganisationUncheckedCreateInput, "kind">>;

/** An invented organisation of one kind. */
export const organisation = (kind: OrganisationKind, over: Over = {}): Promise<Organisation> =>
  asActor(factory, (tx) => {
    const name = over.name ?? `An invented ${kind}`;
    return tx.organisation.create({ data: { name, nameKey: name.toLowerCase(), ...over, kind } });
  });

/** Somebody who belongs to an organisation, as the actor they are once signed in. */
export async function memberOf(
  { id: organisationId, name: organisationName, kind, boroughCode, hubSlug, boardSlug }: Organisation,
  name = "Sam Adeyemi",
  role: Role = "administrator",
): Promise<PersonActor> {
  const email = `${name.split(" ")[0]?.toLowerCase()}.${randomUUID().slice(0, 8)}@example.org`;
  const person = await asActor(factory, (tx) =>
    tx.person.create({
      data: { name, email, emailVerified: true, memberships: { create: { organisationId, role } } },
    }),
  );
  const standing = { organisationId, organisationName, kind, role, boroughCode, hubSlug, boardSlug };
  return { kind: "person", id: person.id, name, email, standings: [standing] };
}
