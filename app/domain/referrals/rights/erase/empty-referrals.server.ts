import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { enqueue } from "~/platform/queue/enqueue.server";
import { Prisma } from "~prisma/generated/client";
import { NO_INTERVIEW } from "../../interviews/no-interview";
import { sideNames } from "../../stage-words";
import { hasEnded } from "../../stages";
import { keptReason, OTHER_REASON } from "./kept-reason";

/** What a receipt, a question and a finding say once their words are removed. */
const REMOVED_WORDS = "Removed with the resident’s details.";

/**
 * Takes out of somebody's referrals all that says something of them: words, values, places, links. What is counted
 * stays: stages, steps and their days, listed reasons, yes and no, hours and pay.
 */
export async function emptyReferrals(tx: Tx, ids: readonly string[]) {
  const of = { referralId: { in: [...ids] } };
  for (const row of await tx.referral.findMany({ where: { id: { in: [...ids] } } })) {
    const last = await tx.referralMove.findFirst({
      where: { referralId: row.id, to: row.stage },
      orderBy: { at: "desc" },
    });
    const reason =
      keptReason(row.reason, last?.side ?? "brokerage") ?? (hasEnded(row.stage) ? OTHER_REASON : null);
    await tx.referral.update({ where: { id: row.id }, data: { reason, feedback: null } });
  }
  for (const move of await tx.referralMove.findMany({ where: { ...of, reason: { not: null } } })) {
    const reason = keptReason(move.reason, move.side);
    if (reason !== move.reason)
      await tx.referralMove.updateMany({ where: { id: move.id }, data: { reason } });
  }
  await tx.consentRequest.updateMany({ where: of, data: { words: REMOVED_WORDS, codeDigest: null } });
  const receipts = await tx.consentReceipt.updateMany({
    where: of,
    data: { words: REMOVED_WORDS, sealed: null, plain: Prisma.DbNull },
  });
  await tx.contactCorrection.deleteMany({ where: of });
  const interviews = await tx.interview.updateMany({
    where: of,
    data: { place: null, link: null, contactName: null, adjustments: null, cancelReason: null },
  });
  await callOff(tx, of.referralId.in);
  await tx.outcomeCheck.updateMany({
    where: of,
    data: { sealed: null, endedWhy: null, words: null, tokenDigest: null },
  });
  await tx.outcomeCheck.updateMany({
    where: { ...of, answeredBy: "resident" },
    data: { answeredByName: sideNames.resident },
  });
  await tx.outcomeResolution.updateMany({ where: of, data: { words: REMOVED_WORDS } });
  await tx.inWorkSupport.updateMany({ where: of, data: { words: null } });
  await tx.identityClaim.deleteMany({ where: of });
  return { receipts: receipts.count, interviews: interviews.count };
}

/** Interviews still to come are called off, and taken out of the calendars that they stand in. */
async function callOff(tx: Tx, referralIds: string[]) {
  const ahead = { referralId: { in: referralIds }, cancelledAt: null, startsAt: { gt: now() } };
  const off = await tx.interview.updateManyAndReturn({
    where: ahead,
    data: { cancelledAt: now(), cancelReason: NO_INTERVIEW, sequence: { increment: 1 } },
    select: { id: true },
  });
  for (const { id } of off) await enqueue(tx, "interview.changed", { interviewId: id });
}
