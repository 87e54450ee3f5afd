import { type Actor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { londonDate, now } from "~/platform/clock";
import { survivorOf } from "../survivor.server";
import { invitationDigest } from "./create-invitation.server";
import { type InvitationState, invitationState } from "./invitation-state";
import type { roleWords } from "./roles";

export type FoundInvitation = {
  state: InvitationState;
  organisationName: string;
  inviterName: string;
  role: keyof typeof roleWords;
  /** The last London day on which the link works: `2026-12-06`. */
  until: string;
  /** Whose address the letter went to: the actor's, another's, or nobody is signed in. */
  forWhom: "you" | "another" | "unknown";
};

/** The invitation that a token opens, whoever holds it, and the record it leads to now; null for a token of nobody's. */
export async function readInvitation(tx: Tx, token: string) {
  const invitation = await tx.invitation.findUnique({ where: { tokenDigest: invitationDigest(token) } });
  const organisation = invitation && (await survivorOf(tx, invitation.organisationId));
  if (!invitation || !organisation) return null;
  const { organisationId, email } = invitation;
  const newer = await tx.invitation.count({
    where: { organisationId, email, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } },
  });
  return { invitation, organisation, state: invitationState(invitation, now(), newer > 0) };
}

/** What the page behind an invitation's link shows; null where the link is not one of ours. */
export const findInvitation = (actor: Actor, token: string): Promise<FoundInvitation | null> =>
  // Whoever is invited belongs nowhere yet: the token is what lets them see this one row.
  asActor(system("invitations"), async (tx) => {
    const found = await readInvitation(tx, token);
    if (!found) return null;
    const { invitation, organisation, state } = found;
    const own = actor.kind === "person" && actor.email.toLowerCase() === invitation.email;
    return {
      state,
      organisationName: organisation.name,
      inviterName: invitation.invitedByName,
      role: invitation.role,
      until: londonDate(invitation.expiresAt),
      forWhom: actor.kind !== "person" ? "unknown" : own ? "you" : "another",
    };
  });
