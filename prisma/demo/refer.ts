import { lapsedReason } from "~/domain/referrals/consent/why";
import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { consentRows } from "./consent-rows";
import type { DemoVacancy } from "./demo-vacancy";
import { demoId } from "./ids";
import type { Introduction } from "./introduction";
import { pathOf, type Step } from "./referral-path";
import type { ReferralRows } from "./referral-rows";
import { ageInDays, DAY, type Story } from "./story";

type Taken = Step & { at: Date };

/** The steps that have been taken by today, each with its moment; none later than now, or than the vacancy was open for. */
function taken(story: Story, from: Date): Taken[] {
  const steps: Taken[] = [];
  let at = from;
  for (const step of pathOf(story)) {
    at = new Date(at.getTime() + step.days * DAY + story.random.between(5, 90) * 60_000);
    if (ageInDays(story, at) < 0) break;
    steps.push({ ...step, at });
  }
  return steps;
}

/** Three weeks after a vacancy ended nothing about it hangs: somebody said how it went. */
function closed(story: Story, vacancy: DemoVacancy, steps: Taken[]): Taken[] {
  const last = steps.at(-1);
  const waits =
    last && ["consent_asked", "shortlisted", "referred", "interview", "offered"].includes(last.to);
  if (!last || !waits || !vacancy.endedAt || ageInDays(story, last.at) < 21) return steps;
  const at = new Date(last.at.getTime() + 9 * DAY);
  const asked = ["consent_asked", "shortlisted"].includes(last.to);
  return asked
    ? [...steps, { to: "withdrawn", side: "brokerage", days: 9, at, reason: "The vacancy closed" }]
    : [...steps, { to: "not_progressed", side: "employer", days: 9, at, reason: "The places were filled" }];
}

/** Days after which seven working days are over, whatever holidays lie between. */
const DAYS_TO_LAPSE = 13;

/** Nobody is asked for ever: a question without an answer ends by itself. */
function lapsed(story: Story, steps: Taken[]): Taken[] {
  const last = steps.at(-1);
  if (last?.to !== "consent_asked" || ageInDays(story, last.at) < DAYS_TO_LAPSE) return steps;
  const at = new Date(last.at.getTime() + DAYS_TO_LAPSE * DAY);
  const step = { to: "withdrawn", side: "service", days: DAYS_TO_LAPSE } as const;
  return [...steps, { ...step, at, reason: lapsedReason(false) }];
}

/** Adds one referral with everything that belongs to it. @returns whether the resident started work by it */
export function refer(
  story: Story,
  taxonomy: LoadedTaxonomy,
  rows: ReferralRows,
  introduction: Introduction,
): boolean {
  const { random } = story;
  const { vacancy, candidate, employer, broker } = introduction;
  const liveAt = new Date(vacancy.liveAt as Date);
  const open = Math.max(0, Math.min(ageInDays(story, liveAt), 25));
  const begun = taken(story, new Date(liveAt.getTime() + random.between(0, open) * DAY));
  const steps = lapsed(story, closed(story, vacancy, begun));
  const last = steps.at(-1);
  if (!last) return false;
  const referralId = demoId(random);
  const when = (stage: Taken["to"]) => steps.find(({ to }) => to === stage)?.at ?? null;
  rows.referrals.push({
    id: referralId,
    vacancyId: vacancy.id,
    candidateId: candidate.id,
    brokerageId: candidate.brokerageId,
    employerId: vacancy.organisationId,
    stage: last.to,
    brokerId: broker.id,
    brokerName: broker.name,
    score: random.between(58, 96),
    consentedAt: when("consented"),
    startedAt: when("started"),
    reason: last.reason ?? null,
    createdAt: steps[0]?.at ?? liveAt,
    updatedAt: last.at,
  });
  const by = {
    brokerage: broker.name,
    employer: employer.contact,
    resident: "The resident",
    service: "Front Door",
  };
  for (const [at, step] of steps.entries())
    rows.moves.push({
      id: demoId(random),
      referralId,
      from: steps[at - 1]?.to ?? null,
      to: step.to,
      side: step.side,
      byName: by[step.side],
      reason: step.reason ?? null,
      at: step.at,
    });
  consentRows(story, taxonomy, rows, {
    ...introduction,
    referralId,
    asked: when("consent_asked"),
    yes: when("consented"),
    no: when("declined"),
  });
  return when("started") !== null;
}
