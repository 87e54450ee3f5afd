import { can, whereMay } from "~/domain/permissions/permissions";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate, now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { invitationReference, joinRequestReference } from "../reference";
import { ownEmployers } from "../visible.server";

const roleOrder = { administrator: 0, recruiter: 1, member: 1, viewer: 2 } as const;

/**
 * Who belongs to an employer of the actor's, who is invited and, for those who answer, who asks to join. Administrators
 * first. Days are London's, as `2026-11-22`.
 */
export const findPeople = (actor: PersonActor, organisationId: string): Promise<Result<People>> =>
  asActor(actor, async (tx) => {
    const employer = await tx.organisation.findFirst({
      where: { AND: [{ id: organisationId }, ownEmployers(actor, "people.read")] },
      include: {
        memberships: { include: { person: true }, orderBy: { createdAt: "asc" } },
        invitations: {
          where: { acceptedAt: null, withdrawnAt: null },
          orderBy: { createdAt: "asc" },
        },
        joinRequests: { where: { answeredAt: null }, orderBy: { createdAt: "asc" } },
      },
    });
    if (!employer) return problem("not-found");
    const manages = can(actor, "people.manage") && whereMay(actor, "people.manage").includes(organisationId);
    return ok({
      organisationId,
      organisationName: employer.name,
      manages,
      people: employer.memberships
        .map(({ id, role, person, createdAt }) => ({
          id,
          role,
          name: person.name || person.email,
          email: person.email,
          since: londonDate(createdAt),
          you: person.id === actor.id,
        }))
        .sort((one, other) => roleOrder[one.role] - roleOrder[other.role]),
      invitations: employer.invitations.map(({ id, email, role, invitedByName, expiresAt, createdAt }) => ({
        id,
        email,
        role,
        invitedByName,
        reference: invitationReference(id),
        sentOn: londonDate(createdAt),
        until: londonDate(expiresAt),
        expired: expiresAt.getTime() <= now().getTime(),
      })),
      // Their own request, if they ask elsewhere, is no business of this page.
      requests: manages
        ? employer.joinRequests.map(({ id, personName, email, createdAt }) => ({
            id,
            name: personName || email,
            email,
            reference: joinRequestReference(id),
            askedOn: londonDate(createdAt),
          }))
        : [],
    });
  });

type Role = keyof typeof roleOrder;

export type People = {
  organisationId: string;
  organisationName: string;
  /** Whether the actor may invite, change and remove here. */
  manages: boolean;
  people: { id: string; role: Role; name: string; email: string; since: string; you: boolean }[];
  invitations: {
    id: string;
    email: string;
    role: Role;
    invitedByName: string;
    reference: string;
    sentOn: string;
    until: string;
    expired: boolean;
  }[];
  requests: { id: string; name: string; email: string; reference: string; askedOn: string }[];
};
