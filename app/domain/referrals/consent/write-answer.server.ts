import { record } from "~/domain/audit/record.server";
import { dayInWords } from "~/domain/matching/score/words";
import type { PersonActor, ResidentActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { dayToDate, now, today } from "~/platform/clock";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { Referral } from "~prisma/generated/client";
import { sealShared } from "../sealed-receipt.server";
import { fieldsOf } from "../shared-fields";
import { sideNames } from "../stage-words";
import { takeStep } from "../take-step.server";
import { howItCame } from "./channels";
import { endOfLondonDay } from "./consent-dates";
import type { Question } from "./question.server";
import { reasonFor, type Why } from "./why";

/** Who notes an answer that was given by phone or on paper, and the ISO day that the paper bears. */
export type Noted = { channel: "phone" | "paper"; by: PersonActor; signedOn?: string | null };

/** Writes a resident's yes, whole. @returns whether it was first: where somebody moved the referral before, nothing is written */
export async function writeYes(
  tx: Tx,
  actor: ResidentActor,
  referral: Referral,
  { question, noted }: { question: Question; noted: Noted | undefined },
): Promise<boolean> {
  const { id, vacancyId, employerId, brokerageId } = referral;
  const { shared, words, until } = question;
  const givenAt = now();
  const said = {
    side: "resident",
    byName: sideNames.resident,
    reason: noted ? inWords(noted) : null,
    also: { consentedAt: givenAt },
  } as const;
  if (!(await takeStep(tx, { referralId: id, from: "consent_asked", to: "consented", ...said })))
    return false;
  const second = { from: "consented", to: "referred", side: "service", byName: sideNames.service } as const;
  await takeStep(tx, { referralId: id, after: 1, ...second });
  await close(tx, id, true, noted);
  const { channel, notedByName, signedOn } = columns(noted);
  await tx.consentReceipt.create({
    data: {
      referralId: id,
      vacancyId,
      employerId,
      fields: fieldsOf(shared),
      ...sealShared(id, shared),
      words,
      channel,
      notedByName,
      signedOn,
      givenAt,
      until: endOfLondonDay(until),
    },
  });
  const detail = { fields: fieldsOf(shared), until, channel, notedBy: notedByName };
  await record(tx, actor, "consent.given", id, { organisationId: brokerageId, detail });
  await traceOf(tx, id, brokerageId, "yes", noted);
  await enqueue(tx, "consent.answered", { referralId: id });
  return true;
}

/** Writes a resident's no. @returns whether it was first */
export async function writeNo(
  tx: Tx,
  actor: ResidentActor,
  { id, brokerageId }: Referral,
  { why, noted }: { why: Why | null | undefined; noted: Noted | undefined },
): Promise<boolean> {
  const reason = reasonFor("no", why);
  const said = { side: "resident", byName: sideNames.resident, reason, also: { reason } } as const;
  if (!(await takeStep(tx, { referralId: id, from: "consent_asked", to: "declined", ...said }))) return false;
  await close(tx, id, false, noted);
  const { channel, notedByName } = columns(noted);
  const detail = { channel, notedBy: notedByName };
  await record(tx, actor, "consent.refused", id, { organisationId: brokerageId, detail });
  await traceOf(tx, id, brokerageId, "no", noted);
  await enqueue(tx, "consent.answered", { referralId: id });
  return true;
}

const columns = (noted: Noted | undefined) => ({
  channel: noted?.channel ?? "email",
  notedById: noted?.by.id ?? null,
  notedByName: noted ? noted.by.name || noted.by.email : null,
  signedOn: noted?.signedOn ? dayToDate(noted.signedOn) : null,
});

const close = (tx: Tx, referralId: string, answer: boolean, noted: Noted | undefined) =>
  tx.consentRequest.updateMany({
    where: { referralId, answer: null },
    data: { answer, answeredAt: now(), ...columns(noted) },
  });

const inWords = (noted: Noted) =>
  howItCame({ ...columns(noted), signedOn: noted.signedOn ?? null }, (day) => dayInWords(day, today()));

/** The answer is the resident's; that somebody noted it for them is a deed of their own. */
async function traceOf(
  tx: Tx,
  referralId: string,
  organisationId: string,
  answer: string,
  noted: Noted | undefined,
) {
  if (!noted) return;
  const { channel, by, signedOn = null } = noted;
  await record(tx, by, "consent.noted", referralId, {
    organisationId,
    detail: { answer, channel, signedOn },
  });
}
