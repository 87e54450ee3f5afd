/** What everybody invited reads where a referral has ended: why it did is not for a calendar. */
export const NO_INTERVIEW = "The referral has ended, so there is no interview.";
