import type { PersonActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { Referral } from "~prisma/generated/client";
import { sidesOf } from "../move-referral.server";
import type { Stage } from "../stages";
import { madeBy, receivedBy } from "../visible.server";

type Held = { referral: Referral; side: "brokerage" | "employer" };

/**
 * A referral whose interviews the actor may arrange, with the side on which they may, held as it is until the
 * transaction ends. The employer must still be allowed to see the person.
 */
export async function interviewed(tx: Tx, actor: PersonActor, referralId: string): Promise<Result<Held>> {
  const where = { AND: [{ id: referralId }, { OR: [madeBy(actor), receivedBy(actor)] }] };
  const [found] = await tx.referral.findMany({ where, select: { id: true } });
  if (!found) return problem("not-found");
  await tx.$queryRaw`select 1 from referral where id = ${referralId} for update`;
  const referral = await tx.referral.findUniqueOrThrow({ where: { id: referralId } });
  const [side] = sidesOf(actor, referral, "interview.arrange");
  if (!side) return problem("not-allowed", "Your role does not let you arrange interviews.");
  const receipt = await tx.consentReceipt.findUnique({ where: { referralId } });
  if (!receipt || receipt.revokedAt || receipt.until <= now())
    return problem("gone", "Their consent is over, so no interview can be arranged or changed.");
  return ok({ referral, side });
}

/** Stages at which somebody may be interviewed. */
export const mayInterviewAt = (stage: Stage) => stage === "referred" || stage === "interview";
