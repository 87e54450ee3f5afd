import { record } from "~/domain/audit/record.server";
import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { type OrganisationKind, type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { administratorsOf } from "./administrators-of.server";
import { readInvitation } from "./find-invitation.server";
import { holdPeople } from "./hold-people.server";
import { closedWords } from "./invitation-state";
import { letIn } from "./let-in.server";
import { roleWords } from "./roles";

export type Accepted = { organisationId: string; organisationName: string; kind: OrganisationKind };

/**
 * Accepts an invitation for somebody signed in with the address that it went to, once: of two presses one joins and
 * the other is told that it is used. Somebody who gave no name yet gives it now.
 */
export const acceptInvitation = (
  actor: PersonActor,
  token: string,
  { yourName }: { yourName?: string } = {},
): Promise<Result<Accepted>> =>
  asActor(system("invitations"), async (tx) => {
    const before = await readInvitation(tx, token);
    // Whoever sends it again or lets somebody in holds the same row: what is read after this stays so.
    if (before) await holdPeople(tx, before.organisation.id);
    const found = before && (await readInvitation(tx, token));
    if (!found) return problem("not-found", "We can’t find this invitation. Check the link in the letter.");
    const { invitation, organisation, state } = found;
    if (state !== "open") return problem("gone", closedWords[state](invitation.invitedByName).words);
    if (actor.email.toLowerCase() !== invitation.email)
      return problem(
        "not-allowed",
        `This invitation went to another address than ${actor.email}. Sign out, and sign in with the address that the letter came to.`,
      );
    const name = actor.name || yourName;
    if (!name) return problem("invalid", "Enter your name", "yourName");
    const { count } = await tx.invitation.updateMany({
      where: { id: invitation.id, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } },
      data: { acceptedAt: now(), acceptedById: actor.id },
    });
    if (count === 0) return problem("gone", closedWords.withdrawn(invitation.invitedByName).words);
    if (!actor.name) await tx.person.update({ where: { id: actor.id }, data: { name } });
    const { id: organisationId, name: organisationName, kind } = organisation;
    await letIn(tx, { ...actor, name }, { organisationId, personId: actor.id, role: invitation.role });
    await record(tx, { ...actor, name }, "invitation.accepted", invitation.id, {
      organisationId,
      detail: { role: invitation.role },
    });
    const readers = await administratorsOf(tx, organisationId, { except: [actor.id] });
    await sendToEach(tx, "person-joined", readers, {
      page: kind === "employer" ? `${paths.people}?of=${organisationId}` : paths.account,
      onceKey: `person-joined:${invitation.id}`,
      props: {
        joinedName: name,
        joinedEmail: actor.email,
        organisationName,
        role: roleWords[invitation.role].a,
      },
    });
    return ok({ organisationId, organisationName, kind });
  });
