/** Every kind of job and what it carries. `worker.ts` maps each to its handler, exhaustively. */
export type Topics = {
  /** A letter waits in the outbox. */
  "letter.send": { letterId: string };
  /** Something that is searched changed, as triggers noted. Runs by the clock too, for what could not be told then. */
  "search.changed": { byTheClock?: boolean };
  /** What search holds is compared with the records: all of it, or what a search server holds. Runs by the clock. */
  "search.verify": { serverAlone?: boolean };
  /** An employer's first vacancy waits for an operator. */
  "vacancy.submitted": { vacancyId: string };
  "vacancy.published": { vacancyId: string };
  "vacancy.returned": { vacancyId: string };
  /** The broker asked; `token` opens the resident's page and is kept nowhere else. */
  "consent.asked": { referralId: string; token: string };
  "consent.answered": { referralId: string };
  "consent.withdrawn": { referralId: string };
  /** A referral took a step; `moveId` says which. */
  "referral.moved": { referralId: string; moveId: string };
  "placement.offered": { offerId: string };
  "placement.answered": { offerId: string };
  /** A partner was sent on to the organisation that has the employer in hand. */
  "approach.redirected": { approachId: string; toOrganisationId: string };
  "organisation.registered": { organisationId: string };
  /** Vacancies past their closing date expire. Runs by the clock. */
  "vacancies.expire": Record<string, never>;
  /** Candidates are suggested for open vacancies, behind `after` where an earlier run stopped. Runs by the clock. */
  "matches.suggest": { after?: string };
  /** Brokers hear of new strong matches. Runs by the clock. */
  "matches.digest": Record<string, never>;
  /** Equality answers that an older key sealed are sealed with the newest. Runs by the clock. */
  "equality.reseal": Record<string, never>;
  /** Letters cut short by a crash are marked, not sent again. Runs by the clock. */
  "letters.sweep": Record<string, never>;
};

export type Topic = keyof Topics;
