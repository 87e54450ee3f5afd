/** What has become of an invitation, as its link says it. */
export type InvitationState = "open" | "accepted" | "withdrawn" | "replaced" | "expired";

type Kept = { acceptedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date };

/**
 * What has become of an invitation. One that was accepted stays so whatever else happened; one whose place a newer
 * letter took is replaced.
 * @param newer whether an invitation to the same address and organisation is open
 */
export function invitationState(kept: Kept, moment: Date, newer: boolean): InvitationState {
  if (kept.acceptedAt) return "accepted";
  if (kept.withdrawnAt) return newer ? "replaced" : "withdrawn";
  return kept.expiresAt.getTime() <= moment.getTime() ? "expired" : "open";
}

type Closed = Exclude<InvitationState, "open">;

/** Why a link opens nothing any more, and what to do, by what became of its invitation. */
export const closedWords: Record<Closed, (inviter: string) => { title: string; words: string }> = {
  accepted: () => ({
    title: "This invitation has been used",
    words: "An invitation works once, and this one was accepted. If that was you, sign in as usual.",
  }),
  withdrawn: (inviter) => ({
    title: "This invitation was withdrawn",
    words: `It can’t be accepted any more. If you think that is a mistake, ask ${inviter}.`,
  }),
  replaced: () => ({
    title: "We sent you a newer link",
    words:
      "This invitation was sent again, and only the link in the newest letter works. Look for that letter.",
  }),
  expired: (inviter) => ({
    title: "This invitation has expired",
    words: `A link works for 14 days. Ask ${inviter} to send the invitation again.`,
  }),
};
