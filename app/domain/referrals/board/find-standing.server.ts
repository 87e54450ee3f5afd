import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { referralReference } from "../stage-words";
import type { Stage } from "../stages";
import { madeBy } from "../visible.server";

/** Where a referral stands, without who it is. */
export type Standing = { reference: string; stage: Stage; vacancyId: string; candidateId: string };

/** One referral of the actor's brokerages, for a step that is pressed where nobody is named. */
export const findStanding = (actor: PersonActor, id: string): Promise<Result<Standing>> =>
  asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({
      where: { AND: [{ id }, madeBy(actor)] },
      select: { number: true, stage: true, vacancyId: true, candidateId: true },
    });
    if (!referral) return problem("not-found");
    const { number, ...standing } = referral;
    return ok({ reference: referralReference(number), ...standing });
  });
