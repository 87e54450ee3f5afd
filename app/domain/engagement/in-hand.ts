/**
 * Why an organisation has an employer in hand, the strongest claim first: it leads for the employer; its residents are
 * being referred there now; it said that it is about to make contact; a vacancy of the employer is live in its borough.
 */
const claims = ["lead", "referrals", "approach", "vacancies"] as const;
type Claim = (typeof claims)[number];

/** One organisation's claim on one employer. */
export type Holding = {
  employerId: string;
  organisationId: string;
  organisationName: string;
  claim: Claim;
  /** Who deals with the employer there, where we know. */
  personId: string | null;
  personName: string | null;
  /** London days, such as `2026-11-22`. */
  since: string | null;
  until: string | null;
};

const rank = (holding: Holding) => claims.indexOf(holding.claim);

/** Unknown is longest ago: a lead is not dated. */
const begun = (holding: Holding) => holding.since ?? "";

/**
 * Who has an employer in hand: the strongest claim; of two alike, the one that began first; of two on the same day, the
 * organisation that was made first, since ids grow with time. Undefined where nobody has.
 */
export const inHandWith = (holdings: readonly Holding[]): Holding | undefined =>
  [...holdings].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      begun(a).localeCompare(begun(b)) ||
      a.organisationId.localeCompare(b.organisationId),
  )[0];

/** How many days an approach keeps an employer for who planned it. */
export const reservedDays = 14;
