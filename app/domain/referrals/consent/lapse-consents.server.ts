import { record } from "~/domain/audit/record.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, londonDate, now } from "~/platform/clock";
import { enqueue } from "~/platform/queue/enqueue.server";
import { sideNames } from "../stage-words";
import { takeStep } from "../take-step.server";
import { answerBy, endOfLondonDay } from "./consent-dates";
import { lapsedReason } from "./why";

const service = system("lapse-consents");

/**
 * Ends the questions that nobody answered in time: the referral is withdrawn, the broker is told, and the resident is
 * left in peace. Each is a transaction of its own, so that an answer at the last moment meets it whole or not at all.
 * Runs by the clock. @returns how many ended
 */
export async function lapseConsents(): Promise<number> {
  const late = await asActor(service, (tx) =>
    tx.consentRequest.findMany({
      where: { answer: null, expiresAt: { lte: now() }, referral: { stage: "consent_asked" } },
      select: { referralId: true },
      orderBy: { expiresAt: "asc" },
    }),
  );
  let ended = 0;
  for (const { referralId } of late) if (await lapse(referralId)) ended++;
  return ended;
}

const lapse = (referralId: string) =>
  // An actor of its own for each: a transaction is joined by whoever is the same.
  asActor({ ...service }, async (tx) => {
    const referral = await tx.referral.findUnique({
      where: { id: referralId },
      include: { request: true, vacancy: { select: { closesOn: true } } },
    });
    // Asked anew in the meantime, it has time again.
    if (!referral?.request || referral.request.expiresAt > now()) return false;
    const { vacancy, brokerageId, request } = referral;
    const fullTime = endOfLondonDay(answerBy(null, londonDate(request.askedAt)));
    const sooner =
      vacancy.closesOn !== null &&
      request.expiresAt < fullTime &&
      dateToDay(vacancy.closesOn) <= londonDate(request.expiresAt);
    const reason = lapsedReason(sooner);
    const by = { side: "service", byName: sideNames.service, reason, also: { reason } } as const;
    if (!(await takeStep(tx, { referralId, from: "consent_asked", to: "withdrawn", ...by }))) return false;
    await record(tx, service, "consent.lapsed", referralId, {
      organisationId: brokerageId,
      detail: { reason },
    });
    await enqueue(tx, "consent.lapsed", { referralId });
    return true;
  });
