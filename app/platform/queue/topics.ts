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
  /** Something of a submitted vacancy changed; `changeId` says what. */
  "vacancy.changed": { vacancyId: string; changeId: string };
  /** The broker asked; `token` opens the resident's page and is kept nowhere else. */
  "consent.asked": { referralId: string; token: string };
  "consent.answered": { referralId: string };
  "consent.withdrawn": { referralId: string };
  /** A referral took a step; `moveId` says which. */
  "referral.moved": { referralId: string; moveId: string };
  "placement.offered": { offerId: string };
  "placement.answered": { offerId: string };
  /** An employer changed an offer that the hub has; `lines` say what. */
  "placement.changed": { offerId: string; version: number; lines: string[] };
  /** An employer withdrew an offer or called it off. */
  "placement.ended": { offerId: string };
  "dates.proposed": { proposalId: string };
  "dates.answered": { proposalId: string };
  "hosting.reported": { placementId: string };
  /** Offers go under way and are completed by the day; hosts are asked how it went. Runs by the clock. */
  "placements.by-the-clock": Record<string, never>;
  /** A partner was sent on to the organisation that has the employer in hand. */
  "approach.redirected": { approachId: string; toOrganisationId: string };
  "organisation.registered": { organisationId: string };
  /** An employer said once what it needs; drafts were made of it. */
  "ask.submitted": { askId: string };
  /** An employer's standing changed; `moveId` says how. */
  "employer.moved": { moveId: string };
  /** An employer's vacancies were held or given back: brokers who work on them hear of it. */
  "vacancies.held": { moveId: string; vacancyIds: string[]; back: boolean };
  /** Two employers' records became one. */
  "employers.merged": { fromId: string; intoId: string };
  /** A file of vacancies is posted. */
  "vacancies.upload": { uploadId: string };
  /** Uploaded files that were kept long enough are emptied. Runs by the clock. */
  "uploads.sweep": Record<string, never>;
  /** Vacancies past their closing date expire. Runs by the clock. */
  "vacancies.expire": Record<string, never>;
  /** A vacancy ran out: its employer is asked how it ended. */
  "vacancy.expired": { vacancyId: string };
  /** Scheduled vacancies whose day has come go live. Runs by the clock. */
  "vacancies.publish": Record<string, never>;
  /** Employers are reminded of vacancies that close soon. Runs by the clock. */
  "vacancies.remind": Record<string, never>;
  /** Employers are reminded of commitments whose date is near. Runs by the clock. */
  "commitments.remind": Record<string, never>;
  /** Candidates are suggested for open vacancies, behind `after` where an earlier run stopped. Runs by the clock. */
  "matches.suggest": { after?: string };
  /** Brokers hear of new strong matches. Runs by the clock. */
  "matches.digest": Record<string, never>;
  /** People hear of new vacancies for the searches that they saved. Runs by the clock. */
  "saved-searches.send": Record<string, never>;
  /** Searches that nobody confirmed, and those long stopped, are deleted. Runs by the clock. */
  "saved-searches.tidy": Record<string, never>;
  /** What an older key sealed is sealed with the newest, and what was never sealed is. Runs by the clock. */
  "seals.renew": Record<string, never>;
  /** Letters cut short by a crash are marked, not sent again. Runs by the clock. */
  "letters.sweep": Record<string, never>;
};

export type Topic = keyof Topics;
