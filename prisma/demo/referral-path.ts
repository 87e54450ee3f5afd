import { endWords, notProgressedReasons, withdrawnReasons } from "~/domain/referrals/stage-words";
import type { ReferralStage } from "~prisma/generated/enums";
import type { Story } from "./story";

/** How a referral may end: mostly by the employer, and now and then taken back by the broker. */
const endings = [
  { to: "withdrawn", side: "brokerage", reason: withdrawnReasons["other-work"] },
  { to: "not_progressed", side: "employer", reason: notProgressedReasons.hours },
  { to: "not_progressed", side: "employer", reason: notProgressedReasons["someone-else"] },
  { to: "not_progressed", side: "employer", reason: notProgressedReasons["no-answer"] },
] as const;

export type Step = {
  to: ReferralStage;
  side: "brokerage" | "employer" | "resident" | "service";
  days: number;
  reason?: string;
};

/** How one referral went, step by step, as far as it may have come by today. */
export function pathOf({ random }: Story): Step[] {
  const steps: Step[] = [
    { to: "shortlisted", side: "brokerage", days: 0 },
    { to: "consent_asked", side: "brokerage", days: 0 },
  ];
  if (random.chance(12)) return steps;
  const answered = random.between(0, 3);
  if (random.chance(14))
    return [...steps, { to: "declined", side: "resident", days: answered, reason: endWords.declined }];
  steps.push(
    { to: "consented", side: "resident", days: answered },
    { to: "referred", side: "service", days: 0 },
  );
  const unlucky = (percent: number): Step[] | undefined =>
    random.chance(percent) ? [...steps, { days: random.between(2, 9), ...random.pick(endings) }] : undefined;
  const early = unlucky(28);
  if (early) return early;
  if (random.chance(15)) return steps;
  steps.push({ to: "interview", side: "employer", days: random.between(2, 8) });
  const late = unlucky(35);
  if (late) return late;
  steps.push(
    { to: "offered", side: "employer", days: random.between(1, 6) },
    { to: "started", side: "employer", days: random.between(5, 16) },
  );
  if (!random.chance(92)) return steps;
  steps.push({ to: "sustained_13", side: "service", days: 91 });
  if (random.chance(92))
    steps.push({ to: "sustained_26", side: "service", days: 91, reason: endWords.sustained_26 });
  return steps;
}
