import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { madeBy } from "../visible.server";
import { mayLookAgain } from "./may-look-again";

/** A broker says that somebody whose job ended looks for work again: from then on they are matched. Done twice, it is done once. */
export const lookAgain = (actor: PersonActor, referralId: string): Promise<Result<{ already: boolean }>> =>
  asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({
      where: { AND: [{ id: referralId }, madeBy(actor)] },
      include: { candidate: { select: { available: true, erasedAt: true } } },
    });
    if (!referral) return problem("not-found");
    const { candidateId, brokerageId, candidate } = referral;
    if (!whereMay(actor, "outcome.resolve").includes(brokerageId)) return problem("not-allowed");
    if (candidate.erasedAt)
      return problem("gone", "Their details were removed, so there is nobody to match.");
    if (candidate.available) return ok({ already: true });
    if (!mayLookAgain({ ...referral, available: false }))
      return problem("wrong-stage", "They are still in the job, as far as this referral says.");
    const { count } = await tx.candidate.updateMany({
      where: { id: candidateId, available: false },
      data: { available: true },
    });
    if (count)
      await record(tx, actor, "candidate.looking-again", candidateId, {
        organisationId: brokerageId,
        detail: { referralId },
      });
    return ok({ already: count === 0 });
  });
