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
  /** The broker asked by letter. */
  "consent.asked": { referralId: string };
  /** The broker reminds by letter. */
  "consent.chased": { referralId: string };
  "consent.answered": { referralId: string };
  "consent.withdrawn": { referralId: string };
  /** A yes could not be taken, because another borough is putting the person forward. */
  "consent.held": { referralId: string };
  /** A question ended without an answer. */
  "consent.lapsed": { referralId: string };
  /** Questions that nobody answered in time end, and both sides hear of consents that do. Runs by the clock. */
  "consents.lapse": Record<string, never>;
  /** A borough asked whoever has a person to let it go on; and was answered, or it ended by itself. */
  "lock.asked": { askId: string };
  "lock.answered": { askId: string };
  /** What was changed of somebody turned out to be of a person whom another borough is putting forward. */
  "claims.clash": { candidateId: string };
  /** Open referrals claim who they are about, where something kept them from it. Runs by the clock. */
  "claims.renew": Record<string, never>;
  /** A borough shared somebody's anonymous card; and was answered. */
  "card.shared": { cardId: string };
  "card.answered": { cardId: string };
  /** A referral took a step; `moveId` says which. */
  "referral.moved": { referralId: string; moveId: string };
  /** An interview was arranged, changed or called off. */
  "interview.changed": { interviewId: string };
  /** Employers are reminded of referrals that wait for them. Runs by the clock. */
  "referrals.nudge": Record<string, never>;
  /** Somebody answered whether a resident is in work, or a broker settled it; `check` says which question. */
  "outcome.answered": { referralId: string; check: string };
  /** Both sides are asked whether residents started, and are still in work. Runs by the clock. */
  "outcomes.ask": Record<string, never>;
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
  /** A file of candidates was uploaded: what would become of it is looked at. */
  "candidates.check": { uploadId: string };
  /** A file's candidates are added. */
  "candidates.commit": { uploadId: string };
  /** A CV waits to be read. */
  "cv.read": { readingId: string };
  /** What CVs suggested and nobody dealt with for a day goes. Runs by the clock. */
  "cv.sweep": Record<string, never>;
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
  /** A resident asked by right for a copy, a correction or removal. */
  "rights.carry-out": { requestId: string };
  /** A broker ended a correction: the resident is told. */
  "rights.answered": { requestId: string };
  /** A contact detail was put right for an employer that may see it. */
  "correction.sent": { correctionId: string };
  /** Contact details that were kept long enough are removed, and brokers warned of those that go soon. Runs by the clock. */
  "retention.run": Record<string, never>;
  /** Addresses of letters that were sent long ago, and copies that expired, are forgotten. Runs by the clock. */
  "letters.forget": Record<string, never>;
  /** Licences that have run out are counted no more. Runs by the clock. */
  "candidates.expire": Record<string, never>;
  /** Letters cut short by a crash are marked, not sent again. Runs by the clock. */
  "letters.sweep": Record<string, never>;
};

export type Topic = keyof Topics;
