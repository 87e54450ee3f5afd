import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { nameOf } from "../name-of";
import { holdPeople, stillAdministers } from "./hold-people.server";
import { sendInvitation } from "./send-invitation.server";
import { managedInvitations } from "./visible.server";

/** Minutes after one letter before the next may follow it. */
const PAUSE_MINUTES = 5;

/**
 * Sends an invitation again, with a new link for another 14 days; the earlier link stops working. One that expired may
 * be sent again too; one that was accepted or withdrawn may not.
 */
export const resendInvitation = (
  actor: Actor,
  id: string,
): Promise<Result<{ invitationId: string; organisationId: string }>> =>
  asActor(actor, async (tx) => {
    const found = await tx.invitation.findFirst({
      where: { AND: [{ id }, managedInvitations(actor)] },
      include: { organisation: true },
    });
    if (!found) return problem("not-found");
    const { organisationId, organisation, email, role } = found;
    await holdPeople(tx, organisationId);
    if (!(await stillAdministers(tx, actor, organisationId))) return problem("not-allowed");
    const current = await tx.invitation.findUnique({ where: { id } });
    if (!current || current.acceptedAt || current.withdrawnAt) return problem("wrong-stage");
    if (now().getTime() - current.createdAt.getTime() < PAUSE_MINUTES * 60_000)
      return problem(
        "invalid",
        `We sent this invitation a moment ago. It can be sent again after ${PAUSE_MINUTES} minutes.`,
      );
    const invitationId = await sendInvitation(tx, {
      organisationId,
      organisationName: organisation.name,
      email,
      role,
      invitedById: actor.kind === "person" ? actor.id : null,
      invitedByName: nameOf(actor),
    });
    await record(tx, actor, "invitation.resent", invitationId, { organisationId, detail: { email, role } });
    return ok({ invitationId, organisationId });
  });
