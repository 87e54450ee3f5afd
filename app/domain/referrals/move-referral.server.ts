import { record } from "~/domain/audit/record.server";
import { type Permission, whereMay } from "~/domain/permissions/permissions";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dayToDate, londonDate, now, today } from "~/platform/clock";
import { londonMoment } from "~/platform/london-moment";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { MovableTo } from "./forms";
import { movedOn } from "./moved-on.server";
import { endWords } from "./stage-words";
import { hasEnded, mayMove, type Side, type Stage } from "./stages";
import { type StepTo, takeStep } from "./take-step.server";
import { madeBy, receivedBy } from "./visible.server";
import { type SaidOfStep, whatStepLacks } from "./what-a-step-needs";

type Move = SaidOfStep & {
  referralId: string;
  /** Where the mover saw it stand. */
  from: Stage;
  to: MovableTo;
};

/**
 * The employer or the broker takes a step with a referral, unless somebody else has moved it since they looked. A
 * start that is said without its day was today.
 */
export const moveReferral = (
  actor: PersonActor,
  { referralId, from, to, ...said }: Move,
): Promise<Result<{ moveId: string }>> =>
  asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({
      where: { AND: [{ id: referralId }, { OR: [madeBy(actor), receivedBy(actor)] }] },
    });
    if (!referral) return problem("not-found");
    if (referral.stage !== from) return movedOn(tx, referral);
    const side = sidesOf(actor, referral, "referral.move").find((one) => mayMove(one, from, to));
    if (!side) return problem("not-allowed", "That step is not yours to take from here.");
    const lacking = whatStepLacks(to, said, referral, today());
    if (lacking) return lacking;
    const also = {
      ...(said.feedback ? { feedback: said.feedback } : {}),
      ...(to === "offered" && said.startsOn ? { startsOn: dayToDate(said.startsOn) } : {}),
      ...(to === "started" ? startOf(said.startedOn) : {}),
    };
    const byName = actor.name || actor.email;
    const moveId = await takeStep(tx, {
      referralId,
      from,
      side,
      byName,
      also,
      ...withReason(to, said.reason),
    });
    if (!moveId) return movedOn(tx, referral);
    const organisationId = side === "employer" ? referral.employerId : referral.brokerageId;
    await record(tx, actor, "referral.moved", referralId, { organisationId, detail: { from, to, moveId } });
    await enqueue(tx, "referral.moved", { referralId, moveId });
    return ok({ moveId });
  });

type SignedIn = Extract<Side, "employer" | "brokerage">;

/** The sides on which somebody may do this with a referral. */
export function sidesOf(
  actor: PersonActor,
  { employerId, brokerageId }: { employerId: string; brokerageId: string },
  permission: Permission,
): SignedIn[] {
  const sides: SignedIn[] = [];
  const mine = whereMay(actor, permission);
  if (mine.includes(employerId)) sides.push("employer");
  if (mine.includes(brokerageId)) sides.push("brokerage");
  return sides;
}

/** An end with its reason; still in work after half a year needs none but itself. */
function withReason(to: Stage, given: string | null | undefined): StepTo {
  const reason = given ?? "";
  if (!hasEnded(to)) return { to, reason };
  return { to, reason: to === "sustained_26" ? endWords.sustained_26 : reason };
}

/** The day of a start, and the moment that stands for it: now if it was today, else nine in the morning. */
function startOf(day: string | undefined) {
  const startedOn = day ?? londonDate(now());
  const startedAt = startedOn === today() ? now() : londonMoment(startedOn, "09:00");
  return { startedAt: startedAt ?? now(), startsOn: dayToDate(startedOn) };
}
