/** What a board or a list of referrals is narrowed to. */
export type ReferralFilter = {
  /** The broker on whose referrals it looks; everybody's without. */
  brokerId?: string | undefined;
  vacancyId?: string | undefined;
  employerId?: string | undefined;
  /** A reference as people say it: "R-1042", "FD-1042", or a candidate's. */
  reference?: string | undefined;
};

/** What a typed reference may mean. */
export type Meaning = { referral: number } | { vacancy: number } | { candidate: string };

/** "R-1042" is a referral, "FD-1042" a vacancy, and everything else part of a candidate's reference. Null for nothing typed. */
export function meaningOf(reference: string | undefined): Meaning | null {
  const typed = reference?.trim();
  if (!typed) return null;
  const [, kind, digits] = /^(r|fd)[-\s]?(\d{1,9})$/i.exec(typed) ?? [];
  if (kind && digits)
    return kind.toLowerCase() === "r" ? { referral: Number(digits) } : { vacancy: Number(digits) };
  return { candidate: typed.slice(0, 60) };
}
