import { can, type Permission } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import type { Prisma } from "~prisma/generated/client";
import { ownEmployers } from "../visible.server";

/** Those who belong to the employers for which an actor may do something. */
export const ownPeople = (actor: Actor, permission: Permission): Prisma.MembershipWhereInput => ({
  organisation: ownEmployers(actor, permission),
});

/** The invitations that an actor may send again and withdraw. */
export const managedInvitations = (actor: Actor): Prisma.InvitationWhereInput => ({
  organisation: ownEmployers(actor, "people.manage"),
});

/** Employers in which nobody could let anybody in. */
export const withoutAdministrator = {
  kind: "employer",
  memberships: { none: { role: "administrator" } },
} as const satisfies Prisma.OrganisationWhereInput;

/** The requests to join that an actor answers: those of employers they administer, or that nobody does, for an operator. */
export const answerableRequests = (actor: Actor): Prisma.JoinRequestWhereInput => ({
  OR: [
    { organisation: ownEmployers(actor, "people.manage") },
    ...(can(actor, "organisation.manage") ? [{ organisation: withoutAdministrator }] : []),
  ],
});
