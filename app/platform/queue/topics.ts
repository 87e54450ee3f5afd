/** Every kind of job and what it carries. `worker.ts` maps each to its handler, exhaustively. */
export type Topics = {
  /** A letter waits in the outbox. */
  "letter.send": { letterId: string };
  /** What matching may know of these candidates changed. */
  "candidates.changed": { candidateIds: string[] };
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
  /** Letters cut short by a crash are marked, not sent again. Runs by the clock. */
  "letters.sweep": Record<string, never>;
};

export type Topic = keyof Topics;
