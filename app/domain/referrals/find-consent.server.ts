import { record } from "~/domain/audit/record.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { ResidentActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { dateToDay, londonDate, now, today } from "~/platform/clock";
import { ok, type Result } from "~/platform/problems";
import { consentUntil } from "./consent-dates";
import { closedLink, unknownLink } from "./consent-link";
import { fingerprintOf } from "./consent-token.server";
import { openVacancy } from "./open-vacancy.server";
import { sayEmployer, sayVacancy } from "./say-vacancy";
import { openShared } from "./sealed-receipt.server";
import { shareableOf } from "./shareable.server";
import { fieldsOf, inYourWords, type Shared, snapshot, valueInWords, yourFieldNames } from "./shared-fields";
import { askedOf } from "./visible.server";

/** One thing shared and its value, in words. */
export type SharedLine = { name: string; value: string };

type Told = {
  employerName: string;
  vacancyTitle: string;
  /** The vacancy in a sentence or two. */
  work: string;
  description: string;
  /** Who the employer is, in a sentence or two. */
  whoTheyAre: string;
  brokerName: string;
  brokerageName: string;
};

/** What a resident's page says, by how their answer stands. Days are ISO days in London. */
export type ConsentPage = Told &
  (
    | {
        state: "asked";
        shared: string[];
        lines: SharedLine[];
        answerBy: string;
        until: string;
        /** Comes back with the answer: a yes is to what this page showed. */
        seen: string;
      }
    | {
        state: "yes";
        answeredOn: string;
        until: string;
        shared: string[];
        lines: SharedLine[];
        ended: boolean;
      }
    | { state: "no"; answeredOn: string }
    | { state: "taken-back"; on: string }
  );

const linesOf = (shared: Shared): SharedLine[] =>
  fieldsOf(shared).map((field) => ({ name: yourFieldNames[field], value: valueInWords(shared, field) }));

/** The page behind a resident's link: the question, or what became of it. */
export async function findConsent(actor: ResidentActor): Promise<Result<ConsentPage>> {
  const { label } = await findTaxonomy();
  return asActor(actor, async (tx): Promise<Result<ConsentPage>> => {
    const referral = await find(tx, actor);
    if (!referral?.request) return unknownLink();
    const { request, receipt, vacancy, candidateId } = referral;
    await record(tx, actor, "candidate.read", candidateId, { organisationId: referral.brokerageId });
    const told = {
      employerName: vacancy.organisation.name,
      vacancyTitle: vacancy.title,
      work: sayVacancy(vacancy),
      description: vacancy.description,
      whoTheyAre: sayEmployer(vacancy),
      brokerName: referral.brokerName.split(" ")[0] ?? referral.brokerName,
      brokerageName: referral.brokerage.name,
    };
    const answeredOn = londonDate(request.answeredAt ?? request.askedAt);
    if (request.answer === false) return ok({ ...told, state: "no", answeredOn });
    if (receipt?.revokedAt) return ok({ ...told, state: "taken-back", on: londonDate(receipt.revokedAt) });
    if (receipt) {
      const shared = openShared(receipt) ?? {};
      const until = londonDate(receipt.until);
      const ended = receipt.until <= now() || referral.stage === "withdrawn";
      return ok({
        ...told,
        state: "yes",
        answeredOn,
        until,
        shared: inYourWords(shared),
        lines: linesOf(shared),
        ended,
      });
    }
    const stillOpen = referral.stage === "consent_asked" && request.expiresAt > now();
    if (!stillOpen || !(await openVacancy(tx, vacancy.id)).ok) return closedLink();
    const person = await shareableOf(tx, candidateId);
    if (!person) return unknownLink();
    const shared = snapshot(person, request.fields, label, today());
    return ok({
      ...told,
      state: "asked",
      shared: inYourWords(shared),
      lines: linesOf(shared),
      answerBy: londonDate(request.expiresAt),
      until: consentUntil(vacancy.closesOn && dateToDay(vacancy.closesOn), today()),
      seen: fingerprintOf(shared),
    });
  });
}

const find = (tx: Tx, actor: ResidentActor) =>
  tx.referral.findFirst({
    where: askedOf(actor),
    include: {
      request: true,
      receipt: true,
      brokerage: true,
      vacancy: { include: { organisation: true, site: true } },
    },
  });
