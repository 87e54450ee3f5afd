import type { ResidentActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { askedOf } from "../visible.server";

export type OwnRecord = {
  id: string;
  brokerageId: string;
  reference: string;
  brokerageName: string;
  erased: boolean;
};

/** Whose link it is: that of a question to somebody, or of a request of theirs. Null for a link that opens nothing. */
export async function ownRecord(tx: Tx, actor: ResidentActor): Promise<OwnRecord | null> {
  const select = { candidateId: true, brokerageId: true } as const;
  const referral = await tx.referral.findFirst({ where: askedOf(actor), select });
  const request = await tx.rightsRequest.findFirst({ where: { tokenDigest: actor.tokenDigest }, select });
  const found = referral ?? request;
  if (!found) return null;
  const brokerage = await tx.organisation.findUniqueOrThrow({
    where: { id: found.brokerageId },
    select: { name: true },
  });
  const own = await tx.candidate.findUniqueOrThrow({
    where: { id: found.candidateId },
    select: { reference: true, erasedAt: true },
  });
  return {
    id: found.candidateId,
    brokerageId: found.brokerageId,
    reference: own.reference,
    brokerageName: brokerage.name,
    erased: own.erasedAt !== null,
  };
}
