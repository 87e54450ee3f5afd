import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import type { Prisma } from "~prisma/generated/client";
import { openShared } from "./sealed-receipt.server";
import { referralReference } from "./stage-words";
import { openStages, type Stage } from "./stages";
import { receivedBy } from "./visible.server";

/** A person put forward, as an employer's list shows them. */
export type ReceivedReferral = {
  id: string;
  /** "R-1042". */
  reference: string;
  /** As they agreed to be called; null once they can no longer be seen, and then only the reference is left. */
  firstName: string | null;
  stage: Stage;
  /** When it came to the stage, as an ISO instant. */
  since: string;
  /** Nobody has moved it since the resident said yes. */
  isNew: boolean;
  brokerName: string;
  brokerageName: string;
};

export type VacancyReferrals = {
  vacancyId: string;
  /** The number people say: FD-1042. */
  vacancyNumber: number;
  vacancyTitle: string;
  referrals: ReceivedReferral[];
};

/**
 * People put forward to the actor's employers with their consent, grouped by vacancy, the latest first. For an
 * employer's home and for one vacancy's page (`vacancyId`): show it with `~/ui` lists and link to
 * `paths.employerReferral(id)`. It reads receipts and never a candidate's record, and leaves a trace for each name shown.
 * @param open only referrals that are still to be decided
 */
export const findEmployerReferrals = (
  actor: PersonActor,
  { vacancyId, open = false }: { vacancyId?: string; open?: boolean } = {},
): Promise<VacancyReferrals[]> =>
  asActor(actor, async (tx) => {
    const asked: Prisma.ReferralWhereInput[] = [];
    if (vacancyId) asked.push({ vacancyId });
    if (open) asked.push({ stage: { in: openStages } });
    const rows = await find(tx, { AND: [receivedBy(actor), ...asked] });
    const groups = new Map<string, VacancyReferrals>();
    for (const { vacancy, receipt, ...row } of rows) {
      const group = groups.get(vacancy.id) ?? {
        vacancyId: vacancy.id,
        vacancyNumber: vacancy.number,
        vacancyTitle: vacancy.title,
        referrals: [],
      };
      groups.set(vacancy.id, group);
      const firstName = openShared(receipt)?.firstName ?? null;
      if (firstName)
        await record(tx, actor, "candidate.read", row.candidateId, {
          organisationId: row.employerId,
          detail: { referralId: row.id, fields: ["firstName"] },
        });
      group.referrals.push({
        id: row.id,
        reference: referralReference(row.number),
        firstName,
        stage: row.stage,
        since: row.stageAt.toISOString(),
        isNew: row.stage === "referred",
        brokerName: row.brokerName,
        brokerageName: row.brokerage.name,
      });
    }
    return [...groups.values()];
  });

// Row-level security leaves a receipt out that is revoked, over, or of a referral taken back.
const find = (tx: Tx, where: Prisma.ReferralWhereInput) =>
  tx.referral.findMany({
    where,
    include: {
      vacancy: { select: { id: true, number: true, title: true } },
      receipt: { select: { referralId: true, sealed: true, plain: true } },
      brokerage: { select: { name: true } },
    },
    orderBy: [{ consentedAt: "desc" }, { id: "desc" }],
    take: 200,
  });
