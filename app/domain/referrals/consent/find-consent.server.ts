import { record } from "~/domain/audit/record.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { ResidentActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { londonDate, now } from "~/platform/clock";
import { firstNameOf } from "~/platform/first-name";
import { ok, type Result } from "~/platform/problems";
import { addWorkingDays } from "~/platform/working-days";
import { NUDGE_AFTER } from "../nudges/waits";
import { openVacancy } from "../open-vacancy.server";
import { sayEmployer, sayVacancy } from "../say-vacancy";
import { openShared } from "../sealed-receipt.server";
import { inYourWords } from "../shared-fields";
import { referralReference } from "../stage-words";
import { type Stage, workStages } from "../stages";
import { askedOf } from "../visible.server";
import { codeUntil } from "./code-until";
import { unknownLink } from "./consent-link";
import { findQuestion } from "./question.server";
import { type SharedLine, yourLines } from "./shared-lines";

type Told = {
  referralId: string;
  /** As people say it: "R-1042". */
  reference: string;
  employerName: string;
  vacancyTitle: string;
  /** The vacancy in a sentence or two. */
  work: string;
  description: string;
  /** Who the employer is, in a sentence or two. */
  whoTheyAre: string;
  brokerName: string;
  brokerageName: string;
  /** Opened by a code: the last day on which that opens it. An ISO day; null for a link, which goes on. */
  codeUntil: string | null;
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
        /** How far it has gone since the yes. */
        since: "sent" | "answered" | "working";
        /** The day on which an employer who has said nothing is reminded, and a resident may well ask. */
        heardBy: string;
      }
    | { state: "no"; answeredOn: string }
    | { state: "taken-back"; on: string }
    | {
        /** Over without an answer: too late, the vacancy closed, or the broker took it back. */
        state: "over";
        why: "late" | "closed" | "withdrawn";
        answerBy: string;
      }
  );

/** The page behind a resident's link or code: the question, or what became of it. */
export async function findConsent(actor: ResidentActor): Promise<Result<ConsentPage>> {
  const { label } = await findTaxonomy();
  return asActor(actor, async (tx): Promise<Result<ConsentPage>> => {
    const referral = await find(tx, actor);
    if (!referral?.request) return unknownLink();
    const { request, receipt, vacancy, candidateId } = referral;
    await record(tx, actor, "candidate.read", candidateId, { organisationId: referral.brokerageId });
    const byCode = request.codeDigest === actor.tokenDigest ? codeUntil(referral) : null;
    const told = {
      referralId: referral.id,
      reference: referralReference(referral.number),
      employerName: vacancy.organisation.name,
      vacancyTitle: vacancy.title,
      work: sayVacancy(vacancy),
      description: vacancy.description,
      whoTheyAre: sayEmployer(vacancy),
      brokerName: firstNameOf(referral.brokerName),
      brokerageName: referral.brokerage.name,
      codeUntil: byCode && londonDate(byCode),
    };
    const answeredOn = londonDate(request.answeredAt ?? request.askedAt);
    if (request.answer === false) return ok({ ...told, state: "no", answeredOn });
    if (receipt?.revokedAt) return ok({ ...told, state: "taken-back", on: londonDate(receipt.revokedAt) });
    if (receipt) {
      const shared = openShared(receipt) ?? {};
      const ended = receipt.until <= now() || referral.stage === "withdrawn";
      const until = londonDate(receipt.until);
      const what = { shared: inYourWords(shared), lines: yourLines(shared) };
      const next = { since: sinceTheYes(referral.stage), heardBy: addWorkingDays(answeredOn, NUDGE_AFTER) };
      return ok({ ...told, ...what, ...next, state: "yes", answeredOn, until, ended });
    }
    const answerBy = londonDate(request.expiresAt);
    const late = request.expiresAt <= now();
    const open = (await openVacancy(tx, vacancy.id)).ok;
    if (late || !open || referral.stage !== "consent_asked") {
      const why = late ? "late" : open ? "withdrawn" : "closed";
      return ok({ ...told, state: "over", why, answerBy });
    }
    const question = await findQuestion(tx, { candidateId, vacancy, request }, label);
    if (!question) return unknownLink();
    const { shared, until, seen } = question;
    const what = { shared: inYourWords(shared), lines: yourLines(shared) };
    return ok({ ...told, ...what, state: "asked", answerBy, until, seen });
  });
}

/** What the broker has still to tell them stays with the broker: here is only that there is something. */
function sinceTheYes(stage: Stage): "sent" | "answered" | "working" {
  if (workStages.includes(stage)) return "working";
  return stage === "referred" ? "sent" : "answered";
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
