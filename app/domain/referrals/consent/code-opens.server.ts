import type { ResidentActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { askedOf } from "../visible.server";
import { codeUntil } from "./code-until";

/** Whether a code opens anything: a question that may still be answered or, for a while, what became of one that was. */
export const codeOpens = (actor: ResidentActor): Promise<boolean> =>
  asActor(actor, async (tx) => {
    const include = { request: true, receipt: true } as const;
    const referral = await tx.referral.findFirst({ where: askedOf(actor), include });
    const until = referral && codeUntil(referral);
    return until ? until > now() : false;
  });
