import { record } from "~/domain/audit/record.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { openStages } from "../stages";
import { tellConsentEnded } from "./tell-consent-ended.server";

const service = system("end-receipts");
/** Days for which a receipt that ended is looked at, so that a service that was down tells of it later. */
const DAYS_BACK = 14;

/**
 * Tells both sides of consents that came to their end while the referral goes on. The employer's view has closed by
 * itself: no row of the database shows a receipt past its time. Runs by the clock. @returns how many were told of
 */
export async function endReceipts(): Promise<number> {
  const at = now();
  const over = await asActor(service, (tx) =>
    tx.consentReceipt.findMany({
      where: {
        until: { lte: at, gt: new Date(at.getTime() - DAYS_BACK * 86_400_000) },
        revokedAt: null,
        referral: { stage: { in: [...openStages] } },
      },
      select: { referralId: true },
    }),
  );
  let told = 0;
  for (const { referralId } of over)
    if (await asActor({ ...service }, (tx) => tellOnce(tx, referralId))) told++;
  return told;
}

async function tellOnce(tx: Parameters<typeof tellConsentEnded>[0], referralId: string) {
  const before = await tx.auditEntry.count({ where: { action: "consent.ended", subject: referralId } });
  if (before) return false;
  await record(tx, service, "consent.ended", referralId);
  await tellConsentEnded(tx, referralId);
  return true;
}
