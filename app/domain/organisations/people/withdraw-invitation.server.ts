import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { stillAdministers } from "./hold-people.server";
import { managedInvitations } from "./visible.server";

/** Withdraws an invitation: its link says so from then on. One that was accepted first stays accepted. */
export const withdrawInvitation = (actor: Actor, id: string): Promise<Result<{ organisationId: string }>> =>
  asActor(actor, async (tx) => {
    const found = await tx.invitation.findFirst({ where: { AND: [{ id }, managedInvitations(actor)] } });
    if (!found) return problem("not-found");
    const { organisationId, email } = found;
    if (!(await stillAdministers(tx, actor, organisationId))) return problem("not-allowed");
    const { count } = await tx.invitation.updateMany({
      where: { id, acceptedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now() },
    });
    if (count === 0) return problem("wrong-stage", "This invitation was accepted or withdrawn already.");
    await record(tx, actor, "invitation.withdrawn", id, { organisationId, detail: { email } });
    return ok({ organisationId });
  });
