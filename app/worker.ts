import { Logger, run, type TaskList } from "graphile-worker";
import { tellAskSubmitted } from "./domain/asks/tell-ask-submitted.server";
import { findPersonActor } from "./domain/auth/find-actor.server";
import { readCv } from "./domain/candidates/cv/read-cv.server";
import { sweepCvs } from "./domain/candidates/cv/sweep-cvs.server";
import { expireCertificates } from "./domain/candidates/expiry/expire-certificates.server";
import { areOtherwiseKeyed, renewPeople } from "./domain/candidates/person/renew-people.server";
import { renewSeals } from "./domain/candidates/renew-seals.server";
import { tellHolder } from "./domain/engagement/tell-holder.server";
import { keepErasedCounts } from "./domain/fairness/erased-counts.server";
import { remindOfCommitments } from "./domain/guidance/practice/remind-commitments.server";
import { addUploadedCandidates } from "./domain/imports/upload/add-uploaded-candidates.server";
import { checkUpload } from "./domain/imports/upload/check-upload.server";
import { renewUploads } from "./domain/imports/upload/renew-uploads.server";
import { sweepCandidateUploads } from "./domain/imports/upload/sweep-uploads.server";
import { deliverLetter, sweepLetters } from "./domain/mail/deliver-letter.server";
import { suggestNightly } from "./domain/matching/alerts/suggest-nightly.server";
import { takeChanges } from "./domain/matching/in-step/take-changes.server";
import { lookOverSearch } from "./domain/matching/in-step/verify-search.server";
import { sendNewVacancies } from "./domain/matching/saved-searches/send-new-vacancies.server";
import { tidySavedSearches } from "./domain/matching/saved-searches/tidy-saved-searches.server";
import { tellEmployersMerged } from "./domain/organisations/merging/tell-employers-merged.server";
import { tellOrganisationRegistered } from "./domain/organisations/registering/tell-organisation-registered.server";
import { tellEmployerMoved } from "./domain/organisations/verification/tell-employer-moved.server";
import { tellEmployerWaits } from "./domain/organisations/verification/tell-operators.server";
import { tellDatesAnswered } from "./domain/placements/dates/tell-dates-answered.server";
import { tellDatesProposed } from "./domain/placements/dates/tell-dates-proposed.server";
import { askHowItWent } from "./domain/placements/hosting/ask-how-it-went.server";
import { moveByClock } from "./domain/placements/hosting/move-by-clock.server";
import { tellHostingReported } from "./domain/placements/hosting/tell-hosting-reported.server";
import { tellEmployer } from "./domain/placements/tell-employer.server";
import { tellHub } from "./domain/placements/tell-hub.server";
import { tellOfferChanged } from "./domain/placements/tell-offer-changed.server";
import { tellOfferEnded } from "./domain/placements/tell-offer-ended.server";
import { tellOfferSent } from "./domain/placements/tell-offer-sent.server";
import { tellCardAnswered } from "./domain/referrals/boroughs/cards/tell-card-answered.server";
import { tellCardShared } from "./domain/referrals/boroughs/cards/tell-card-shared.server";
import { renewClaims } from "./domain/referrals/boroughs/lock/renew-claims.server";
import { tellClaimsClash } from "./domain/referrals/boroughs/lock/tell-claims-clash.server";
import { tellLockAnswered } from "./domain/referrals/boroughs/lock/tell-lock-answered.server";
import { tellLockAsked } from "./domain/referrals/boroughs/lock/tell-lock-asked.server";
import { endReceipts } from "./domain/referrals/consent/end-receipts.server";
import { lapseConsents } from "./domain/referrals/consent/lapse-consents.server";
import { tellConsentAnswered } from "./domain/referrals/consent/tell-consent-answered.server";
import { tellConsentAsked, tellConsentChased } from "./domain/referrals/consent/tell-consent-asked.server";
import { tellConsentHeld } from "./domain/referrals/consent/tell-consent-held.server";
import { tellConsentLapsed } from "./domain/referrals/consent/tell-consent-lapsed.server";
import { tellConsentWithdrawn } from "./domain/referrals/consent/tell-consent-withdrawn.server";
import { endInterviews } from "./domain/referrals/interviews/end-interviews.server";
import { renewAdjustments } from "./domain/referrals/interviews/renew-adjustments.server";
import { tellInterview } from "./domain/referrals/interviews/tell-interview.server";
import { nudgeEmployers } from "./domain/referrals/nudges/nudge-employers.server";
import { askOutcomes } from "./domain/referrals/outcomes/ask-outcomes.server";
import { renewSaid } from "./domain/referrals/outcomes/renew-said.server";
import { tellOutcome } from "./domain/referrals/outcomes/tell-outcome.server";
import { renewReceipts } from "./domain/referrals/renew-receipts.server";
import { retireCandidate } from "./domain/referrals/retire-candidate.server";
import { carryOutRequest } from "./domain/referrals/rights/carry-out.server";
import { tellCorrected } from "./domain/referrals/rights/employers/tell-corrected.server";
import { renewRights } from "./domain/referrals/rights/renew-rights.server";
import { forgetLetters } from "./domain/referrals/rights/retention/forget-letters.server";
import { runRetention } from "./domain/referrals/rights/retention/run-retention.server";
import { tellAnswered } from "./domain/referrals/rights/tell-answered.server";
import { sendMatchDigests } from "./domain/referrals/send-match-digests.server";
import { tellReferralMoved } from "./domain/referrals/tell-referral-moved.server";
import { tellVacanciesHeld } from "./domain/referrals/tell-vacancies-held.server";
import { tellBrokersOfChanges } from "./domain/referrals/vacancy-news/tell-brokers-of-changes.server";
import { remindOfClosing } from "./domain/vacancies/closing/remind-of-closing.server";
import { expireVacancies } from "./domain/vacancies/expire-vacancies.server";
import { publishScheduled } from "./domain/vacancies/schedule/publish-scheduled.server";
import { tellVacancyChanged } from "./domain/vacancies/tell-vacancy-changed.server";
import { tellVacancyExpired } from "./domain/vacancies/tell-vacancy-expired.server";
import { tellVacancyPublished } from "./domain/vacancies/tell-vacancy-published.server";
import { tellVacancyReturned } from "./domain/vacancies/tell-vacancy-returned.server";
import { tellVacancySubmitted } from "./domain/vacancies/tell-vacancy-submitted.server";
import { carryOutUpload } from "./domain/vacancies/upload/carry-out-upload.server";
import { sweepUploads } from "./domain/vacancies/upload/sweep-uploads.server";
import { countJob } from "./http/metrics.server";
import { ownerPool } from "./platform/database/db.server";
import { searchServer } from "./platform/env.server";
import { inContext, log, withoutAddresses } from "./platform/log.server";
import { takeOver } from "./platform/queue/take-over.server";
import type { Topic, Topics } from "./platform/queue/topics";
import { timetable } from "./timetable";

type About = {
  attempts: number;
  maxAttempts: number;
  /** Aborts when the service stops: a long job then ends where another can go on. */
  signal: AbortSignal;
};
type Handlers = { [T in Topic]: (payload: Topics[T], about: About) => Promise<unknown> };

/** Which job does what. A topic without a handler does not compile. */
const handlers: Handlers = {
  "letter.send": ({ letterId }, { attempts, maxAttempts }) =>
    deliverLetter(letterId, attempts >= maxAttempts),
  "outcome.answered": ({ referralId, check }) => tellOutcome(referralId, check),
  "outcomes.ask": () => askOutcomes(),
  "placement.offered": async ({ offerId }) => {
    await tellHub(offerId);
    await tellOfferSent(offerId);
  },
  "placement.answered": ({ offerId }) => tellEmployer(offerId),
  "placement.changed": (change) => tellOfferChanged(change),
  "placement.ended": ({ offerId }) => tellOfferEnded(offerId),
  "dates.proposed": ({ proposalId }) => tellDatesProposed(proposalId),
  "dates.answered": ({ proposalId }) => tellDatesAnswered(proposalId),
  "hosting.reported": ({ placementId }) => tellHostingReported(placementId),
  "placements.by-the-clock": async () => {
    await moveByClock();
    await askHowItWent();
  },
  "approach.redirected": ({ approachId, toOrganisationId }) => tellHolder(approachId, toOrganisationId),
  "ask.submitted": ({ askId }) => tellAskSubmitted(askId),
  "organisation.registered": async ({ organisationId }) => {
    await tellOrganisationRegistered(organisationId);
    await tellEmployerWaits(organisationId);
  },
  "employer.moved": ({ moveId }) => tellEmployerMoved(moveId),
  "vacancies.held": (told) => tellVacanciesHeld(told),
  "employers.merged": ({ fromId, intoId }) => tellEmployersMerged(fromId, intoId),
  "vacancy.submitted": ({ vacancyId }) => tellVacancySubmitted(vacancyId),
  "vacancy.published": ({ vacancyId }) => tellVacancyPublished(vacancyId),
  "vacancy.returned": ({ vacancyId }) => tellVacancyReturned(vacancyId),
  "search.changed": ({ byTheClock = false }, { signal }) => takeChanges({ byTheClock, signal }),
  "search.verify": ({ serverAlone = false }, { signal }) => lookOverSearch({ serverAlone, signal }),
  "vacancies.expire": () => expireVacancies(),
  "vacancies.upload": ({ uploadId }, { signal, attempts, maxAttempts }) =>
    carryOutUpload(uploadId, { signal, last: attempts >= maxAttempts, findPerson: findPersonActor }),
  "uploads.sweep": async () => {
    await sweepUploads();
    await sweepCandidateUploads();
  },
  "candidates.check": ({ uploadId }, { attempts, maxAttempts }) =>
    checkUpload(uploadId, { last: attempts >= maxAttempts }),
  "candidates.commit": ({ uploadId }, { signal, attempts, maxAttempts }) =>
    addUploadedCandidates(uploadId, { signal, last: attempts >= maxAttempts, findPerson: findPersonActor }),
  "cv.read": ({ readingId }, { attempts, maxAttempts }) =>
    readCv(readingId, { last: attempts >= maxAttempts }),
  "cv.sweep": () => sweepCvs(),
  "vacancy.expired": ({ vacancyId }) => tellVacancyExpired(vacancyId),
  "vacancy.changed": async ({ vacancyId, changeId }) => {
    await tellVacancyChanged(vacancyId, changeId);
    await tellBrokersOfChanges(vacancyId, changeId);
  },
  "vacancies.publish": () => publishScheduled(),
  "vacancies.remind": () => remindOfClosing(),
  "commitments.remind": () => remindOfCommitments(),
  "consent.asked": ({ referralId }) => tellConsentAsked(referralId),
  "consent.chased": ({ referralId }) => tellConsentChased(referralId),
  "consent.answered": ({ referralId }) => tellConsentAnswered(referralId),
  "consent.withdrawn": async ({ referralId }) => {
    await tellConsentWithdrawn(referralId);
    await endInterviews(referralId);
  },
  "consent.held": ({ referralId }) => tellConsentHeld(referralId),
  "consent.lapsed": ({ referralId }) => tellConsentLapsed(referralId),
  "consents.lapse": async () => {
    await lapseConsents();
    await endReceipts();
  },
  "lock.asked": ({ askId }) => tellLockAsked(askId),
  "lock.answered": ({ askId }) => tellLockAnswered(askId),
  "claims.clash": ({ candidateId }) => tellClaimsClash(candidateId),
  "claims.renew": () => renewClaims(),
  "card.shared": ({ cardId }) => tellCardShared(cardId),
  "card.answered": ({ cardId }) => tellCardAnswered(cardId),
  "referral.moved": async ({ referralId, moveId }) => {
    await retireCandidate(referralId);
    await askOutcomes(referralId);
    await tellReferralMoved(referralId, moveId);
    await endInterviews(referralId);
  },
  "interview.changed": ({ interviewId }) => tellInterview(interviewId),
  "referrals.nudge": async () => {
    await endInterviews();
    await nudgeEmployers();
  },
  "matches.suggest": ({ after }, { signal }) => suggestNightly({ after, signal }),
  "matches.digest": () => sendMatchDigests(),
  "saved-searches.send": (_, { signal }) => sendNewVacancies(signal),
  "saved-searches.tidy": () => tidySavedSearches(),
  "seals.renew": async () => {
    await renewPeople();
    await renewClaims();
    await renewSeals();
    await renewUploads();
    await renewReceipts();
    await renewAdjustments();
    await renewSaid();
    await renewRights();
  },
  "candidates.expire": () => expireCertificates(),
  "rights.carry-out": ({ requestId }, { attempts, maxAttempts }) =>
    carryOutRequest(requestId, { last: attempts >= maxAttempts, keepCounts: keepErasedCounts }),
  "rights.answered": ({ requestId }) => tellAnswered(requestId),
  "correction.sent": ({ correctionId }) => tellCorrected(correctionId),
  "retention.run": (_, { signal }) => runRetention({ keepCounts: keepErasedCounts, signal }),
  "letters.forget": () => forgetLetters(),
  "letters.sweep": () => sweepLetters(),
};

function tasks(signal: AbortSignal): TaskList {
  const named = Object.entries(handlers).map(([topic, handle]) => {
    const task: TaskList[string] = (payload, { job }) =>
      inContext({ job: `${topic} ${job.id}` }, async () => {
        try {
          await (handle as (payload: unknown, about: About) => Promise<unknown>)(payload, {
            attempts: job.attempts,
            maxAttempts: job.max_attempts,
            signal,
          });
          countJob(topic, "done");
        } catch (error) {
          countJob(topic, "failed");
          const { attempts: attempt, max_attempts: most } = job;
          if (attempt < most) log.warn({ err: error, attempt }, "a job failed and is tried again later");
          else log.error({ err: error, attempt }, "a job failed for the last time and is given up");
          throw error;
        }
      });
    return [topic, task] as const;
  });
  return Object.fromEntries(named);
}

/** The queue's own lines, in the service's log: what went wrong, and nothing of what went well. */
const queueLog = new Logger(() => (level, message) => {
  if (level === "error") log.error({ queue: true }, withoutAddresses(message));
  else if (level === "warning") log.warn({ queue: true }, withoutAddresses(message));
});

/** Runs jobs until told to stop. @returns how to stop: jobs under way are finished */
export async function work(): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  const leave = await takeOver(ownerPool());
  const runner = await run({
    pgPool: ownerPool(),
    taskList: tasks(stopping.signal),
    parsedCronItems: timetable,
    concurrency: 4,
    pollInterval: 1_000,
    noHandleSignals: true,
    logger: queueLog,
  });
  // A service that was down at midnight catches up at once.
  await runner.addJob("vacancies.expire", {}, { jobKey: "vacancies.expire at start" });
  await runner.addJob("vacancies.publish", {}, { jobKey: "vacancies.publish at start" });
  // After another SECRET nobody can be put forward before everybody is known by it.
  if (await areOtherwiseKeyed())
    await runner.addJob("seals.renew", {}, { jobKey: "seals.renew at start", maxAttempts: 8 });
  // So does a search server, which may hold nothing yet, or have followed another database meanwhile.
  if (searchServer)
    await runner.addJob(
      "search.verify",
      { serverAlone: true },
      { jobKey: "search.verify at start", maxAttempts: 4 },
    );
  return async () => {
    stopping.abort();
    await runner.stop();
    await leave();
  };
}
