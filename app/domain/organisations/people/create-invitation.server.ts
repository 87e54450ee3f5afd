import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import type { MembershipRole } from "~prisma/generated/enums";

type Invited = {
  organisationId: string;
  /** As it is kept: trimmed and in small letters. */
  email: string;
  role: MembershipRole;
  invitedById: string | null;
  invitedByName: string;
};

/** Days for which an invitation's link opens. */
export const INVITATION_DAYS = 14;

/** The digest under which an invitation's token is kept: SHA-256, in hexadecimal digits. */
export const invitationDigest = (token: string) => createHash("sha256").update(token).digest("hex");

/**
 * Writes an invitation's row. An open one for the same address and organisation is withdrawn first, so that one link
 * works at a time.
 * @returns its id, and the token of the link (32 random bytes in base64url), which is kept nowhere else
 */
export async function createInvitation(tx: Tx, invited: Invited): Promise<{ id: string; token: string }> {
  const id = randomUUID();
  const token = randomBytes(32).toString("base64url");
  const { organisationId, email } = invited;
  const moment = now();
  await tx.invitation.updateMany({
    where: { organisationId, email, acceptedAt: null, withdrawnAt: null },
    data: { withdrawnAt: moment },
  });
  await tx.invitation.createMany({
    data: {
      ...invited,
      id,
      tokenDigest: invitationDigest(token),
      createdAt: moment,
      expiresAt: new Date(moment.getTime() + INVITATION_DAYS * 86_400_000),
    },
  });
  return { id, token };
}
