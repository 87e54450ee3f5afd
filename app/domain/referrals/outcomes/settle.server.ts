import type { Tx } from "~/platform/actor.server";
import { dateToDay, dayToDate, now, today } from "~/platform/clock";
import { londonMoment } from "~/platform/london-moment";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { Prisma } from "~prisma/generated/client";
import { endWords, notProgressedReasons, sideNames } from "../stage-words";
import { hasEnded } from "../stages";
import { type StepTo, takeStep } from "../take-step.server";
import type { AskedSide, Check } from "./checks";
import { type AllHeard, type OutcomeStep, stepFrom } from "./judge";
import { forgetUnasked } from "./make-checks.server";

/** Why a referral ends by what both sides said. Why a job ended stays with the answers: it may say something of a life. */
const DID_NOT_START = "They did not start";

type Written = Prisma.ReferralUpdateManyMutationInput;
type Whole = Prisma.ReferralGetPayload<{ include: { checks: true; resolutions: true } }>;

/** Whoever settles two answers at once waits here, and sees what the other wrote. */
export async function holdReferral(tx: Tx, id: string): Promise<Whole | null> {
  await tx.$queryRaw`select 1 from referral where id = ${id} for update`;
  return tx.referral.findUnique({ where: { id }, include: { checks: true, resolutions: true } });
}

/** What was heard at each check of a referral. */
export function heardOf({ checks, resolutions }: Pick<Whole, "checks" | "resolutions">): AllHeard {
  const all: Record<string, { employer?: boolean | null; resident?: boolean | null; resolution?: boolean }> =
    {};
  const at = (check: string) => {
    all[check] ??= {};
    return all[check];
  };
  for (const { check, side, answer } of checks) at(check)[side as AskedSide] = answer;
  for (const { check, outcome } of resolutions) at(check).resolution = outcome;
  return all;
}

/**
 * Moves a referral to where both sides' answers and what a broker found have brought it. Runs as the service, in the
 * transaction of the answer, with the referral held.
 * @returns the stages it came to, none where it stays
 */
export async function settle(tx: Tx, referralId: string): Promise<string[]> {
  const way: string[] = [];
  for (;;) {
    const referral = await holdReferral(tx, referralId);
    const step = referral && stepFrom(referral.stage, heardOf(referral));
    if (!referral || !step) return way;
    const { id, stage: from } = referral;
    const by = { referralId: id, from, after: way.length, ...moverOf(referral, step) };
    const moveId = await takeStep(tx, { ...by, ...whatItMeans(referral, step) });
    if (!moveId) return way;
    way.push(step.to);
    await enqueue(tx, "referral.moved", { referralId, moveId });
    if (hasEnded(step.to)) await forgetUnasked(tx, referralId);
  }
}

/** A start is somebody's word; what follows from two words is the service's. */
function moverOf({ checks, resolutions }: Whole, { to, check }: OutcomeStep) {
  if (to !== "started") return { side: "service", byName: sideNames.service } as const;
  const found = resolutions.find((resolution) => resolution.check === check);
  if (found) return { side: "brokerage", byName: found.byName } as const;
  const said = checks.find(({ check: of, side }) => of === check && side === "employer");
  return { side: "employer", byName: said?.answeredByName ?? sideNames.employer } as const;
}

/** The step with what it writes beside the stage. */
function whatItMeans(referral: Whole, { to, check }: OutcomeStep): StepTo & { also?: Written } {
  if (to === "sustained_13") return { to };
  if (to === "sustained_26") return { to, reason: endWords.sustained_26 };
  if (to === "started") return { to, also: { startedAt: startOf(referral) } };
  const reason = check === "start" ? DID_NOT_START : notProgressedReasons.left;
  return { to, reason, also: { jobEndedOn: lastDayOf(referral, check) } };
}

/** The agreed day at nine in the morning, where it has come; otherwise now. */
function startOf({ startsOn }: Whole) {
  const day = startsOn && dateToDay(startsOn);
  return (day && day < today() && londonMoment(day, "09:00")) || now();
}

/** The employer's date before the resident's: it runs the payroll. Nobody's, where they never started. */
function lastDayOf({ checks }: Whole, check: Check) {
  if (check === "start") return null;
  const said = checks.filter(({ check: of, endedOn }) => of === check && endedOn);
  const day = (said.find(({ side }) => side === "employer") ?? said[0])?.endedOn;
  return day ? dayToDate(dateToDay(day)) : null;
}
