import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem } from "~/platform/problems";
import { ownPeople } from "./visible.server";

/** One person of an employer that the actor administers, or `not-found`. */
export const findColleague = (actor: Actor, membershipId: string) =>
  asActor(actor, async (tx) => {
    const membership = await tx.membership.findFirst({
      where: { AND: [{ id: membershipId }, ownPeople(actor, "people.manage")] },
      include: { person: true, organisation: true },
    });
    if (!membership) return problem("not-found");
    const { id, role, person, organisation } = membership;
    return ok({
      id,
      role,
      name: person.name || person.email,
      email: person.email,
      you: actor.kind === "person" && actor.id === person.id,
      organisationId: organisation.id,
      organisationName: organisation.name,
    });
  });
