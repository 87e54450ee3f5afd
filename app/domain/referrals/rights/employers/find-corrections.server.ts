import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { fieldNames, fieldsOf, valueInWords } from "../../shared-fields";
import { referralReference } from "../../stage-words";
import { receivedBy } from "../../visible.server";
import { openCorrection } from "../sealed-correction.server";

export type Corrections = {
  referralId: string;
  reference: string;
  vacancyTitle: string;
  brokerName: string;
  /** The newest first; none where the consent has ended. */
  corrections: { at: string; lines: { name: string; value: string }[] }[];
};

/** What was put right of somebody put forward to the actor's own employer, while their consent stands. It leaves a trace. */
export const findCorrections = (actor: PersonActor, referralId: string): Promise<Result<Corrections>> =>
  asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({
      where: { AND: [{ id: referralId }, receivedBy(actor)] },
      include: { vacancy: { select: { title: true } }, receipt: true },
    });
    if (!referral) return problem("not-found");
    const { receipt, candidateId, employerId } = referral;
    const stands = receipt !== null && receipt.revokedAt === null && receipt.until > now();
    const rows = stands
      ? await tx.contactCorrection.findMany({ where: { referralId }, orderBy: { at: "desc" } })
      : [];
    if (rows.length > 0)
      await record(tx, actor, "candidate.read", candidateId, {
        organisationId: employerId,
        detail: { referralId, fields: ["corrections"] },
      });
    return ok({
      referralId,
      reference: referralReference(referral.number),
      vacancyTitle: referral.vacancy.title,
      brokerName: referral.brokerName,
      corrections: rows.map((row) => {
        const right = openCorrection(row) ?? {};
        return {
          at: row.at.toISOString(),
          lines: fieldsOf(right).map((field) => ({
            name: fieldNames[field],
            value: valueInWords(right, field),
          })),
        };
      }),
    });
  });
