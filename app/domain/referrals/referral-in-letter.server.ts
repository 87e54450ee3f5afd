import type { Tx } from "~/platform/actor.server";
import { referralReference } from "./stage-words";

/** What letters say of a referral; null where it is gone. Nothing in it names the resident. */
export async function referralInLetter(tx: Tx, id: string) {
  const referral = await tx.referral.findUnique({
    where: { id },
    include: {
      candidate: { select: { reference: true } },
      vacancy: { select: { number: true, title: true } },
      employer: { select: { name: true } },
      brokerage: { select: { name: true } },
    },
  });
  if (!referral) return null;
  const { brokerId, brokerageId, employerId, brokerName, vacancy, consentedAt } = referral;
  return {
    brokerId,
    brokerageId,
    employerId,
    brokerName,
    consentedAt,
    reason: referral.reason,
    candidateReference: referral.candidate.reference,
    referralReference: referralReference(referral.number),
    vacancyTitle: vacancy.title,
    vacancyReference: `FD-${vacancy.number}`,
    employerName: referral.employer.name,
    brokerageName: referral.brokerage.name,
  };
}
