import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { nameOf } from "../name-of";
import { ownEmployers } from "../visible.server";
import type { InviteGiven } from "./forms";
import { holdPeople, stillAdministers } from "./hold-people.server";
import { roleWords } from "./roles";
import { sendInvitation } from "./send-invitation.server";

/** Open invitations that one employer may have, so that nobody sends letters to half the town. */
const MOST_OPEN = 100;

/**
 * Invites somebody by email to an employer that the actor administers: the one named, else their first. An address that
 * belongs already, or has an open invitation, is refused beside the field, which also keeps a second click from
 * inviting twice.
 */
export const inviteColleague = (
  actor: Actor,
  { email, role, organisationId }: InviteGiven,
): Promise<Result<{ invitationId: string; organisationId: string }>> =>
  asActor(actor, async (tx) => {
    const employer = await tx.organisation.findFirst({
      where: { AND: [ownEmployers(actor, "people.manage"), organisationId ? { id: organisationId } : {}] },
      orderBy: { createdAt: "asc" },
    });
    if (!employer) return problem("not-found");
    await holdPeople(tx, employer.id);
    if (!(await stillAdministers(tx, actor, employer.id))) return problem("not-allowed");
    const there = await tx.membership.findFirst({
      where: { organisationId: employer.id, person: { email: { equals: email, mode: "insensitive" } } },
    });
    if (there)
      return problem(
        "taken",
        `This person already belongs to ${employer.name}, as ${roleWords[there.role].a}`,
        "email",
      );
    const open = await tx.invitation.findMany({
      where: {
        organisationId: employer.id,
        acceptedAt: null,
        withdrawnAt: null,
        expiresAt: { gt: now() },
      },
    });
    if (open.some((each) => each.email === email))
      return problem(
        "taken",
        "You have already invited this person. Send the invitation again from the page of people",
        "email",
      );
    if (open.length >= MOST_OPEN)
      return problem("invalid", `You have ${MOST_OPEN} open invitations. Withdraw some first`, "email");
    const invitationId = await sendInvitation(tx, {
      organisationId: employer.id,
      organisationName: employer.name,
      email,
      role,
      invitedById: actor.kind === "person" ? actor.id : null,
      invitedByName: nameOf(actor),
    });
    await record(tx, actor, "invitation.sent", invitationId, {
      organisationId: employer.id,
      detail: { email, role },
    });
    return ok({ invitationId, organisationId: employer.id });
  });
