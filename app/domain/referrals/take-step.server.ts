import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import { type EndStage, hasEnded, type Side, type Stage } from "./stages";

type Common = {
  referralId: string;
  from: Stage;
  side: Side;
  byName: string;
  /** Milliseconds after now: a second step of one moment comes after the first. */
  after?: number;
  also?: Prisma.ReferralUpdateManyMutationInput;
};

/** What ends has a reason, in words; another step may have one. */
export type StepTo =
  | { to: EndStage; reason: string }
  | { to: Exclude<Stage, EndStage>; reason?: string | null };

/**
 * Moves a referral if it still stands where the mover saw it, and puts the step on record with why. Whether the step
 * is allowed at all is the caller's to ask of `stages`.
 * @returns the step's id; null where somebody moved first, and then nothing is written
 * @throws where an end is given no reason
 */
export async function takeStep(tx: Tx, { referralId, from, to, also, after = 0, ...step }: Common & StepTo) {
  const at = new Date(now().getTime() + after);
  const { side, byName } = step;
  const reason = step.reason?.trim() || null;
  if (hasEnded(to) && !reason) throw new Error(`A referral does not end at “${to}” without a reason.`);
  const { count } = await tx.referral.updateMany({
    where: { id: referralId, stage: from },
    data: { ...also, ...(hasEnded(to) ? { reason } : {}), stage: to, stageAt: at },
  });
  if (!count) return null;
  const move = await tx.referralMove.create({ data: { referralId, from, to, side, byName, reason, at } });
  return move.id;
}
