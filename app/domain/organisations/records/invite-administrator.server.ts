import { record } from "~/domain/audit/record.server";
import { can } from "~/domain/permissions/permissions";
import { type Actor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { nameOf } from "../name-of";
import { holdPeople } from "../people/hold-people.server";
import { sendInvitation } from "../people/send-invitation.server";

/** Invitations are their organisation's administrators' and the service's; operators ask through it. */
const service = system("inviting administrators");

/**
 * An operator invites an administrator to an organisation of any kind: its first, or one in the place of those who
 * left. Somebody who administers it already is refused beside the address; an earlier invitation gives way to this one.
 */
export async function inviteAdministrator(
  actor: Actor,
  organisationId: string,
  email: string,
): Promise<Result<{ invitationId: string }>> {
  if (!can(actor, "organisation.manage")) return problem("not-allowed");
  return asActor(service, async (tx) => {
    const organisation = await tx.organisation.findUnique({ where: { id: organisationId } });
    if (!organisation || (organisation.kind === "employer" && organisation.standing === "merged"))
      return problem("not-found");
    await holdPeople(tx, organisationId);
    const there = await tx.membership.findFirst({
      where: {
        organisationId,
        role: "administrator",
        person: { email: { equals: email, mode: "insensitive" } },
      },
    });
    if (there) return problem("taken", `This person administers ${organisation.name} already`, "email");
    const invitationId = await sendInvitation(tx, {
      organisationId,
      organisationName: organisation.name,
      email,
      role: "administrator",
      invitedById: actor.kind === "person" ? actor.id : null,
      invitedByName: nameOf(actor),
    });
    await record(tx, actor, "invitation.sent", invitationId, { organisationId, detail: { email } });
    return ok({ invitationId });
  });
}
