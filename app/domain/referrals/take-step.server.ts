import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import type { Side, Stage } from "./stages";

type Step = {
  referralId: string;
  from: Stage;
  to: Stage;
  side: Side;
  byName: string;
  reason?: string | null;
  /** Milliseconds after now: a second step of one moment comes after the first. */
  after?: number;
  also?: Prisma.ReferralUpdateManyMutationInput;
};

/**
 * Moves a referral if it still stands where the mover saw it, and puts the step on record. Whether the step is
 * allowed at all is the caller's to ask of `stages`.
 * @returns the step's id; null where somebody moved first, and then nothing is written
 */
export async function takeStep(tx: Tx, { referralId, from, to, also, after = 0, ...step }: Step) {
  const at = new Date(now().getTime() + after);
  const { count } = await tx.referral.updateMany({
    where: { id: referralId, stage: from },
    data: { ...also, stage: to, stageAt: at },
  });
  if (!count) return null;
  const { side, byName, reason = null } = step;
  const move = await tx.referralMove.create({ data: { referralId, from, to, side, byName, reason, at } });
  return move.id;
}
