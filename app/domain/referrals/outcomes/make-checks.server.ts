import type { Tx } from "~/platform/actor.server";
import { addDays, dateToDay, dayToDate, londonDate, today } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import { endStages, type Stage } from "../stages";
import { askedSides, askingStages, type Check, checksAt, daysAfterStart } from "./checks";

/** Days after a start for which it is still worth confirming, where nobody was asked then. */
const CONFIRM_FOR = 28;

type Begun = { id: string; stage: Stage; startsOn: Date | null; startedAt: Date | null };

/** The day on which a check of a referral is due; null where nobody can say yet, or where it is too long ago to ask. */
function dueDay({ stage, startsOn, startedAt }: Begun, check: Check): string | null {
  if (stage === "offered") return startsOn && startsOn <= dayToDate(today()) ? dateToDay(startsOn) : null;
  if (!startedAt) return null;
  const due = addDays(londonDate(startedAt), daysAfterStart[check]);
  return check === "start" && addDays(due, CONFIRM_FOR) < today() ? null : due;
}

/** Which referrals may have something to ask about. */
export const askable: Prisma.ReferralWhereInput = { stage: { in: [...askingStages] } };

/**
 * Makes the questions that a referral lacks, for both sides, and takes the start as said by the side that recorded it:
 * a broker speaks for the resident. Done twice, it is done once.
 */
export async function makeChecks(tx: Tx, referral: Begun) {
  const { id: referralId, stage } = referral;
  const data = checksAt(stage).flatMap((check) => {
    const day = dueDay(referral, check);
    return day ? askedSides.map((side) => ({ referralId, check, side, dueOn: dayToDate(day) })) : [];
  });
  if (stage === "offered") await followNewDay(tx, referral);
  if (data.length > 0) await tx.outcomeCheck.createMany({ data, skipDuplicates: true });
  if (stage === "started") await takeTheMoversWord(tx, referralId);
}

/** A start that was put off is asked about on its new day, by a new letter. */
async function followNewDay(tx: Tx, { id: referralId, startsOn }: Begun) {
  if (!startsOn) return;
  await tx.outcomeCheck.updateMany({
    where: { referralId, check: "start", answer: null, dueOn: { not: startsOn } },
    data: { dueOn: startsOn, askedAt: null, remindedAt: null },
  });
}

async function takeTheMoversWord(tx: Tx, referralId: string) {
  const move = await tx.referralMove.findFirst({
    where: { referralId, to: "started" },
    orderBy: { at: "desc" },
  });
  if (move?.side !== "employer" && move?.side !== "brokerage") return;
  const side = move.side === "employer" ? "employer" : "resident";
  await tx.outcomeCheck.updateMany({
    where: { referralId, check: "start", side, answer: null },
    data: { answer: true, answeredAt: move.at, answeredBy: move.side, answeredByName: move.byName },
  });
}

/** Referrals that have ended ask nothing more; what was asked already stays, and may still be answered. */
export const forgetUnasked = (tx: Tx, referralId?: string) =>
  tx.outcomeCheck.deleteMany({
    where: {
      ...(referralId ? { referralId } : {}),
      answer: null,
      askedAt: null,
      referral: { stage: { in: endStages } },
    },
  });
