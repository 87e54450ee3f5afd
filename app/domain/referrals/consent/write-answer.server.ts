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
import { type Channel, howItCame } from "./channels";
import { endOfLondonDay } from "./consent-dates";
import type { Question } from "./question.server";
import { reasonFor, type Why } from "./why";

/** Who notes an answer that was given by phone or on paper, and the ISO day that the paper bears. */
export type Noted = { channel: "phone" | "paper"; by: PersonActor; signedOn?: string | null };
/** How an answer came: noted by somebody, or given by the resident on their own page with what `channel` brought them. */
export type How = Noted | { channel: Channel; by?: undefined; signedOn?: undefined };

/** Writes a resident's yes, whole. @returns whether it was first: where somebody moved the referral before, nothing is written */
export async function writeYes(
  tx: Tx,
  actor: ResidentActor,
  referral: Referral,
  { question, how }: { question: Question; how: How },
): Promise<boolean> {
  const { id, vacancyId, employerId, brokerageId } = referral;
  const { shared, words, until } = question;
  const givenAt = now();
  const said = {
    side: "resident",
    byName: sideNames.resident,
    reason: how.by ? inWords(how) : null,
    also: { consentedAt: givenAt },
  } as const;
  if (!(await takeStep(tx, { referralId: id, from: "consent_asked", to: "consented", ...said })))
    return false;
  const second = { from: "consented", to: "referred", side: "service", byName: sideNames.service } as const;
  await takeStep(tx, { referralId: id, after: 1, ...second });
  await close(tx, id, true, how);
  const { channel, notedByName, signedOn } = columns(how);
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
  await traceOf(tx, id, brokerageId, "yes", how);
  await enqueue(tx, "consent.answered", { referralId: id });
  return true;
}

/** Writes a resident's no. @returns whether it was first */
export async function writeNo(
  tx: Tx,
  actor: ResidentActor,
  { id, brokerageId }: Referral,
  { why, how }: { why: Why | null | undefined; how: How },
): Promise<boolean> {
  const reason = reasonFor("no", why);
  const said = { side: "resident", byName: sideNames.resident, reason, also: { reason } } as const;
  if (!(await takeStep(tx, { referralId: id, from: "consent_asked", to: "declined", ...said }))) return false;
  await close(tx, id, false, how);
  const { channel, notedByName } = columns(how);
  const detail = { channel, notedBy: notedByName };
  await record(tx, actor, "consent.refused", id, { organisationId: brokerageId, detail });
  await traceOf(tx, id, brokerageId, "no", how);
  await enqueue(tx, "consent.answered", { referralId: id });
  return true;
}

const columns = ({ channel, by, signedOn }: How) => ({
  channel,
  notedById: by?.id ?? null,
  notedByName: by ? by.name || by.email : null,
  signedOn: signedOn ? dayToDate(signedOn) : null,
});

const close = (tx: Tx, referralId: string, answer: boolean, how: How) =>
  tx.consentRequest.updateMany({
    where: { referralId, answer: null },
    data: { answer, answeredAt: now(), ...columns(how) },
  });

const inWords = (noted: Noted) =>
  howItCame({ ...columns(noted), signedOn: noted.signedOn ?? null }, (day) => dayInWords(day, today()));

/** The answer is the resident's; that somebody noted it for them is a deed of their own. */
async function traceOf(
  tx: Tx,
  referralId: string,
  organisationId: string,
  answer: string,
  { channel, by, signedOn = null }: How,
) {
  if (!by) return;
  await record(tx, by, "consent.noted", referralId, {
    organisationId,
    detail: { answer, channel, signedOn },
  });
}
