import { record } from "~/domain/audit/record.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { dateToDay, now, today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { mayAskAgain } from "../ask-again";
import { refuseAskingAgain } from "../boroughs/refuse-asking.server";
import { openVacancy } from "../open-vacancy.server";
import { shareableOf } from "../shareable.server";
import { fieldsOf, type SharedField } from "../shared-fields";
import { takeStep } from "../take-step.server";
import { madeBy } from "../visible.server";
import type { Channel } from "./channels";
import { answerBy, endOfLondonDay } from "./consent-dates";
import { codeDigestOf, codeFor, digestOf, tokenFor } from "./consent-token.server";
import { questionOf } from "./question.server";

type Asking = {
  referralId: string;
  fields: readonly SharedField[];
  /** By letter, unless it is said otherwise. */
  channel?: Channel;
};
type Asked = { id: string; expiresAt: Date };

/**
 * Asks a resident whether the employer may be told about them: by a letter with a link and a code, by phone, or on
 * paper. We keep digests of the link's token and of the code. Asked again, the clock starts anew and an older code
 * opens nothing; the link stays theirs.
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
  { referralId, fields, channel = "email" }: Asking,
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
  const askedAt = now();
  const { shared, words } = questionOf(vacancy.value, person, { fields, askedAt }, label);
  const lacking = whatIsMissing(person.email, fieldsOf(shared), channel);
  if (lacking) return lacking;
  const pair = { candidateId, vacancyId: referral.vacancyId, brokerageId };
  const refused = again ? undefined : await refuseAskingAgain(tx, actor, pair);
  if (refused) return refused;

  const closesOn = vacancy.value.closesOn && dateToDay(vacancy.value.closesOn);
  const expiresAt = endOfLondonDay(answerBy(closesOn, today()));
  const question = {
    tokenDigest: digestOf(tokenFor(id, person.email)),
    // A code for the phone is made when it is read out.
    codeDigest: channel === "phone" ? null : codeDigestOf(codeFor({ referralId: id, askedAt })),
    fields: fieldsOf(shared),
    words,
    channel,
    askedAt,
    expiresAt,
    chasedAt: null,
  };
  if (again) {
    // The earlier moment is part of the question: two brokers who ask again at once ask once.
    const { count } = await tx.consentRequest.updateMany({
      where: { referralId: id, answer: null, askedAt: request?.askedAt },
      data: question,
    });
    if (!count) return problem("wrong-stage");
  } else {
    const byName = actor.name || actor.email;
    const step = { referralId: id, from: stage, to: "consent_asked", side: "brokerage", byName } as const;
    if (!(await takeStep(tx, step))) return problem("wrong-stage");
    await tx.consentRequest.create({ data: { referralId: id, ...question } });
  }
  const detail = { fields: question.fields, channel, again };
  await record(tx, actor, "consent.asked", id, { organisationId: brokerageId, detail });
  if (channel === "email") await enqueue(tx, "consent.asked", { referralId: id });
  return ok({ id, expiresAt });
}

/** What keeps a question from being put, or undefined. */
export function whatIsMissing(
  email: string | null,
  fields: readonly SharedField[],
  channel: Channel = "email",
) {
  if (channel === "email" && !email)
    return problem(
      "invalid",
      "There is no email address on their record. Ask by phone or on paper, or add an address first.",
      "channel",
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
