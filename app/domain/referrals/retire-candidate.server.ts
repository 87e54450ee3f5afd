import { record } from "~/domain/audit/record.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { workStages } from "./stages";

const service = system("retire-candidate");

/** Takes somebody who has started work out of matching, which the employer who says so may not do. Done twice, it is done once. */
export const retireCandidate = (referralId: string) =>
  asActor(service, async (tx) => {
    const referral = await tx.referral.findUnique({ where: { id: referralId } });
    if (!referral || !workStages.includes(referral.stage)) return;
    const { candidateId, brokerageId } = referral;
    const { count } = await tx.candidate.updateMany({
      where: { id: candidateId, available: true },
      data: { available: false },
    });
    if (!count) return;
    await record(tx, service, "candidate.started-work", candidateId, {
      organisationId: brokerageId,
      detail: { referralId },
    });
  });
