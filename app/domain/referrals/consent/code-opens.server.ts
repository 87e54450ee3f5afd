import type { ResidentActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { askedOf } from "../visible.server";

/** Whether a code opens anything: a question that may still be answered, or what became of one that was. */
export const codeOpens = (actor: ResidentActor): Promise<boolean> =>
  asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({ where: askedOf(actor), include: { request: true } });
    if (!referral?.request) return false;
    const { stage, request } = referral;
    return request.answer !== null || (stage === "consent_asked" && request.expiresAt > now());
  });
