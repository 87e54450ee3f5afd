import { record } from "~/domain/audit/record.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { dateToDay, now, today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { mayAskAgain } from "./ask-again";
import { answerBy, consentUntil, endOfLondonDay } from "./consent-dates";
import { newToken } from "./consent-token.server";
import { wordsToAgree } from "./consent-words";
import { openVacancy } from "./open-vacancy.server";
import { shareableOf } from "./shareable.server";
import { fieldsOf, type SharedField, snapshot } from "./shared-fields";
import { takeStep } from "./take-step.server";
import { madeBy } from "./visible.server";

type Asking = { referralId: string; fields: readonly SharedField[] };
type Asked = { id: string; expiresAt: Date };

/**
 * Asks a resident, by a letter with a link, whether the employer may be told about them. The link's token goes to
 * the letter alone; we keep its digest. Asked again two days later without an answer, the older link closes.
 */
export async function askConsent(actor: PersonActor, asking: Asking): Promise<Result<Asked>> {
  const { label } = await findTaxonomy();
  return asActor(actor, (tx) => askIn(tx, actor, label, asking));
}

/** The same, within a transaction of the same actor. It writes nothing where it returns a problem. */
export async function askIn(
  tx: Tx,
  actor: PersonActor,
  label: (id: string) => string,
  { referralId, fields }: Asking,
): Promise<Result<Asked>> {
  const referral = await tx.referral.findFirst({
    where: { AND: [{ id: referralId }, madeBy(actor)] },
    include: { request: true },
  });
  if (!referral) return problem("not-found");
  const { id, stage, request, candidateId, brokerageId } = referral;
  const again = stage === "consent_asked";
  if (!again && stage !== "shortlisted") return problem("wrong-stage");
  if (again && request && !mayAskAgain(request, now()))
    return problem("taken", "You asked less than two days ago. Give them time to answer, or ring them.");
  const vacancy = await openVacancy(tx, referral.vacancyId);
  if (!vacancy.ok) return vacancy;
  const person = await shareableOf(tx, candidateId);
  if (!person) return problem("not-found");
  const shared = snapshot(person, fields, label, today());
  const lacking = whatIsMissing(person.email, fieldsOf(shared));
  if (lacking) return lacking;

  const closesOn = vacancy.value.closesOn && dateToDay(vacancy.value.closesOn);
  const expiresAt = endOfLondonDay(answerBy(closesOn, today()));
  const { token, digest } = newToken();
  const question = {
    tokenDigest: digest,
    fields: fieldsOf(shared),
    words: wordsToAgree(vacancy.value, shared, consentUntil(closesOn, today()), today()),
    askedAt: now(),
    expiresAt,
  };
  if (again) {
    // The older digest is part of the question: two brokers who ask again at once send one letter.
    const { count } = await tx.consentRequest.updateMany({
      where: { referralId: id, answer: null, tokenDigest: request?.tokenDigest },
      data: question,
    });
    if (!count) return problem("wrong-stage");
  } else {
    const byName = actor.name || actor.email;
    const step = { referralId: id, from: stage, to: "consent_asked", side: "brokerage", byName } as const;
    if (!(await takeStep(tx, step))) return problem("wrong-stage");
    await tx.consentRequest.create({ data: { referralId: id, ...question } });
  }
  const detail = { fields: question.fields, again };
  await record(tx, actor, "consent.asked", id, { organisationId: brokerageId, detail });
  await enqueue(tx, "consent.asked", { referralId: id, token });
  return ok({ id, expiresAt });
}

/** What keeps a question from being put, or undefined. */
export function whatIsMissing(email: string | null, fields: readonly SharedField[]) {
  if (!email)
    return problem(
      "invalid",
      "We ask by email, and this person has no email address on their record. Add one, then ask.",
    );
  if (!fields.includes("firstName"))
    return problem("invalid", "Choose at least a first name, so that the employer knows who it is", "fields");
  if (!fields.includes("phone") && !fields.includes("email"))
    return problem(
      "invalid",
      "Choose a phone number or an email address, so that the employer can reach them",
      "fields",
    );
  return undefined;
}
