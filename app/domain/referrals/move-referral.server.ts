import { record } from "~/domain/audit/record.server";
import { dayInWords } from "~/domain/matching/score/words";
import { whereMay } from "~/domain/permissions/permissions";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { addDays, londonDate, now, today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { Referral } from "~prisma/generated/client";
import type { MovableTo } from "./forms";
import { referralReference, stageInSentence } from "./stage-words";
import { mayMove, type Side, type Stage } from "./stages";
import { takeStep } from "./take-step.server";
import { madeBy, receivedBy } from "./visible.server";

type Move = {
  referralId: string;
  /** Where the mover saw it stand. */
  from: Stage;
  to: MovableTo;
  /** In words; must be given to go no further. */
  reason?: string | null;
  feedback?: string | null;
};

/** Days after a start at which somebody still there counts as sustained. */
const daysOf: Partial<Record<Stage, number>> = { sustained_13: 13 * 7, sustained_26: 26 * 7 };

/** The employer or the broker takes a step with a referral, unless somebody else has moved it since they looked. */
export const moveReferral = (
  actor: PersonActor,
  { referralId, from, to, reason = null, feedback = null }: Move,
): Promise<Result<{ moveId: string }>> =>
  asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({
      where: { AND: [{ id: referralId }, { OR: [madeBy(actor), receivedBy(actor)] }] },
    });
    if (!referral) return problem("not-found");
    if (referral.stage !== from) return movedOn(tx, referral);
    const side = sidesOf(actor, referral).find((one) => mayMove(one, from, to));
    if (!side) return problem("not-allowed", "That step is not yours to take from here.");
    const lacking = whatIsMissing(to, reason, referral.startedAt);
    if (lacking) return lacking;
    const moveId = await takeStep(tx, {
      referralId,
      from,
      to,
      side,
      byName: actor.name || actor.email,
      reason,
      also: {
        ...(reason ? { reason } : {}),
        ...(feedback ? { feedback } : {}),
        ...(to === "started" ? { startedAt: now() } : {}),
      },
    });
    if (!moveId) return movedOn(tx, referral);
    const organisationId = side === "employer" ? referral.employerId : referral.brokerageId;
    await record(tx, actor, "referral.moved", referralId, { organisationId, detail: { from, to, moveId } });
    await enqueue(tx, "referral.moved", { referralId, moveId });
    return ok({ moveId });
  });

function sidesOf(actor: PersonActor, { employerId, brokerageId }: Referral): Side[] {
  const sides: Side[] = [];
  const mine = whereMay(actor, "referral.move");
  if (mine.includes(employerId)) sides.push("employer");
  if (mine.includes(brokerageId)) sides.push("brokerage");
  return sides;
}

function whatIsMissing(to: Stage, reason: string | null, startedAt: Date | null) {
  if (to === "not_progressed" && !reason)
    return problem("invalid", "Choose why it goes no further", "reason");
  const days = daysOf[to];
  if (!days || !startedAt) return undefined;
  const from = addDays(londonDate(startedAt), days);
  if (today() >= from) return undefined;
  return problem(
    "invalid",
    `You can say so from ${dayInWords(from, today())}, ${days / 7} weeks after the start.`,
  );
}

/** How it stands, for somebody whose page is older than that. */
async function movedOn(tx: Tx, { id, number }: Referral) {
  const referral = await tx.referral.findUnique({ where: { id } });
  const last = await tx.referralMove.findFirst({ where: { referralId: id }, orderBy: { at: "desc" } });
  if (!referral || !last) return problem("wrong-stage");
  const when = dayInWords(londonDate(last.at), today());
  const how = `${referralReference(number)} is now at “${stageInSentence(referral.stage)}”. ${last.byName} moved it on ${when}.`;
  return problem("wrong-stage", `${how} Nothing has changed by what you sent.`);
}
