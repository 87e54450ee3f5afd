import { record } from "~/domain/audit/record.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { ResidentActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { dateToDay, now, today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { ConsentRequest, Referral } from "~prisma/generated/client";
import { consentUntil, endOfLondonDay } from "./consent-dates";
import { closedLink, unknownLink } from "./consent-link";
import { fingerprintOf } from "./consent-token.server";
import { wordsToAgree } from "./consent-words";
import { openVacancy } from "./open-vacancy.server";
import { sealShared } from "./sealed-receipt.server";
import { shareableOf } from "./shareable.server";
import { fieldsOf, snapshot } from "./shared-fields";
import { sideNames } from "./stage-words";
import { takeStep } from "./take-step.server";
import { askedOf } from "./visible.server";

export type Answer = {
  answer: "yes" | "no";
  /** The fingerprint of what the page showed: a yes is to that and to nothing newer. */
  seen: string;
};
/** What was answered, and whether it had been before. */
type Answered = { answer: "yes" | "no"; already: boolean };
type Asked = Referral & { request: ConsentRequest | null };

/**
 * A resident, by their link, says yes or no. Yes writes the receipt, with what is shared as it stands now, and refers
 * them in the same transaction. The first answer counts: another click, or two at once, change nothing and hear how
 * it stands.
 */
export async function answerConsent(actor: ResidentActor, given: Answer): Promise<Result<Answered>> {
  const { label } = await findTaxonomy();
  return asActor(actor, async (tx) => {
    const referral = await find(tx, actor);
    if (!referral?.request) return unknownLink();
    if (referral.stage !== "consent_asked") return asItStands(referral);
    if (referral.request.expiresAt <= now()) return closedLink();
    const done =
      given.answer === "yes"
        ? await sayYes(tx, actor, referral, given.seen, label)
        : await sayNo(tx, actor, referral);
    if (done) return done;
    const since = await find(tx, actor);
    return since ? asItStands(since) : unknownLink();
  });
}

const find = (tx: Tx, actor: ResidentActor) =>
  tx.referral.findFirst({ where: askedOf(actor), include: { request: true } });

/** No longer open: answered, and the answer is said again; or taken back before there was one. */
function asItStands({ request }: Asked): Result<Answered> {
  if (!request || request.answer === null) return closedLink();
  return ok({ answer: request.answer ? "yes" : "no", already: true });
}

const byResident = { side: "resident", byName: sideNames.resident } as const;

async function sayYes(
  tx: Tx,
  actor: ResidentActor,
  { id, vacancyId, candidateId, request, brokerageId }: Asked,
  seen: string,
  label: (id: string) => string,
): Promise<Result<Answered> | null> {
  const vacancy = await openVacancy(tx, vacancyId);
  if (!vacancy.ok) return closedLink();
  const person = await shareableOf(tx, candidateId);
  if (!person) return unknownLink();
  const shared = snapshot(person, request?.fields ?? [], label, today());
  if (fingerprintOf(shared) !== seen)
    return problem(
      "invalid",
      "Your details have changed since you opened this page, so we have told nobody yet. Read what they would see now, then answer.",
    );
  const closesOn = vacancy.value.closesOn && dateToDay(vacancy.value.closesOn);
  const until = consentUntil(closesOn, today());
  const givenAt = now();
  const also = { consentedAt: givenAt };
  const first = { referralId: id, from: "consent_asked", to: "consented", also, ...byResident } as const;
  if (!(await takeStep(tx, first))) return null;
  const second = { from: "consented", to: "referred", side: "service", byName: sideNames.service } as const;
  await takeStep(tx, { referralId: id, after: 1, ...second });
  await close(tx, id, true);
  await tx.consentReceipt.create({
    data: {
      referralId: id,
      vacancyId,
      employerId: vacancy.value.organisationId,
      fields: fieldsOf(shared),
      ...sealShared(id, shared),
      words: wordsToAgree(vacancy.value, shared, until, today()),
      givenAt,
      until: endOfLondonDay(until),
    },
  });
  const detail = { fields: fieldsOf(shared), until };
  await record(tx, actor, "consent.given", id, { organisationId: brokerageId, detail });
  await enqueue(tx, "consent.answered", { referralId: id });
  return ok({ answer: "yes", already: false });
}

async function sayNo(
  tx: Tx,
  actor: ResidentActor,
  { id, brokerageId }: Asked,
): Promise<Result<Answered> | null> {
  const step = { referralId: id, from: "consent_asked", to: "declined", ...byResident } as const;
  if (!(await takeStep(tx, step))) return null;
  await close(tx, id, false);
  await record(tx, actor, "consent.refused", id, { organisationId: brokerageId });
  await enqueue(tx, "consent.answered", { referralId: id });
  return ok({ answer: "no", already: false });
}

const close = (tx: Tx, referralId: string, answer: boolean) =>
  tx.consentRequest.updateMany({ where: { referralId, answer: null }, data: { answer, answeredAt: now() } });
