import { Logger, parseCronItems, run, type TaskList } from "graphile-worker";
import { tellHolder } from "./domain/engagement/tell-holder.server";
import { deliverLetter, sweepLetters } from "./domain/mail/deliver-letter.server";
import { refreshCandidates } from "./domain/matching/refresh-candidates.server";
import { tellOrganisationRegistered } from "./domain/organisations/tell-organisation-registered.server";
import { tellEmployer } from "./domain/placements/tell-employer.server";
import { tellHub } from "./domain/placements/tell-hub.server";
import { retireCandidate } from "./domain/referrals/retire-candidate.server";
import { tellConsentAnswered } from "./domain/referrals/tell-consent-answered.server";
import { tellConsentAsked } from "./domain/referrals/tell-consent-asked.server";
import { tellConsentWithdrawn } from "./domain/referrals/tell-consent-withdrawn.server";
import { tellReferralMoved } from "./domain/referrals/tell-referral-moved.server";
import { expireVacancies } from "./domain/vacancies/expire-vacancies.server";
import { tellVacancyPublished } from "./domain/vacancies/tell-vacancy-published.server";
import { tellVacancyReturned } from "./domain/vacancies/tell-vacancy-returned.server";
import { tellVacancySubmitted } from "./domain/vacancies/tell-vacancy-submitted.server";
import { countJob } from "./http/metrics.server";
import { ownerPool } from "./platform/database/db.server";
import { inContext, log } from "./platform/log.server";
import type { Topic, Topics } from "./platform/queue/topics";

type About = { attempts: number; maxAttempts: number };
type Handlers = { [T in Topic]: (payload: Topics[T], about: About) => Promise<unknown> };

/** Which job does what. A topic without a handler does not compile. */
const handlers: Handlers = {
  "letter.send": ({ letterId }, { attempts, maxAttempts }) =>
    deliverLetter(letterId, attempts >= maxAttempts),
  "placement.offered": ({ offerId }) => tellHub(offerId),
  "placement.answered": ({ offerId }) => tellEmployer(offerId),
  "approach.redirected": ({ approachId, toOrganisationId }) => tellHolder(approachId, toOrganisationId),
  "organisation.registered": ({ organisationId }) => tellOrganisationRegistered(organisationId),
  "vacancy.submitted": ({ vacancyId }) => tellVacancySubmitted(vacancyId),
  "vacancy.published": ({ vacancyId }) => tellVacancyPublished(vacancyId),
  "vacancy.returned": ({ vacancyId }) => tellVacancyReturned(vacancyId),
  "candidates.changed": ({ candidateIds }) => refreshCandidates(candidateIds),
  "vacancies.expire": () => expireVacancies(),
  "consent.asked": ({ referralId, token }) => tellConsentAsked(referralId, token),
  "consent.answered": ({ referralId }) => tellConsentAnswered(referralId),
  "consent.withdrawn": ({ referralId }) => tellConsentWithdrawn(referralId),
  "referral.moved": async ({ referralId, moveId }) => {
    await retireCandidate(referralId);
    await tellReferralMoved(referralId, moveId);
  },
  "letters.sweep": () => sweepLetters(),
};

const byTheClock = parseCronItems([
  { task: "letters.sweep", match: "*/10 * * * *" },
  { task: "vacancies.expire", match: "5 * * * *" },
]);

function tasks(): TaskList {
  const named = Object.entries(handlers).map(([topic, handle]) => {
    const task: TaskList[string] = (payload, { job }) =>
      inContext({ job: `${topic} ${job.id}` }, async () => {
        try {
          await (handle as (payload: unknown, about: About) => Promise<unknown>)(payload, {
            attempts: job.attempts,
            maxAttempts: job.max_attempts,
          });
          countJob(topic, "done");
        } catch (error) {
          countJob(topic, "failed");
          log.warn({ err: error, attempt: job.attempts }, "a job failed and is tried again later");
          throw error;
        }
      });
    return [topic, task] as const;
  });
  return Object.fromEntries(named);
}

/** The queue's own lines, in the service's log: what went wrong, and nothing of what went well. */
const queueLog = new Logger(() => (level, message) => {
  if (level === "error") log.error({ queue: true }, message);
  else if (level === "warning") log.warn({ queue: true }, message);
});

/** Runs jobs until told to stop. @returns how to stop: jobs under way are finished */
export async function work(): Promise<() => Promise<void>> {
  const runner = await run({
    pgPool: ownerPool(),
    taskList: tasks(),
    parsedCronItems: byTheClock,
    concurrency: 4,
    pollInterval: 1_000,
    noHandleSignals: true,
    logger: queueLog,
  });
  // A service that was down at midnight catches up at once.
  await runner.addJob("vacancies.expire", {}, { jobKey: "vacancies.expire at start" });
  return () => runner.stop();
}
