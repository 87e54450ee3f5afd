import { record } from "~/domain/audit/record.server";
import { dayInWords } from "~/domain/matching/score/words";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { paths } from "~/paths";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { dateToDay, londonDate, now, today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { firstNameOf } from "~/platform/first-name";
import { ok, problem, type Result } from "~/platform/problems";
import { isOpen } from "../open-vacancy.server";
import { openShared } from "../sealed-receipt.server";
import { shareableOf } from "../shareable.server";
import { referralReference } from "../stage-words";
import { madeBy } from "../visible.server";
import { type Channel, channelOf, howItCame } from "./channels";
import { mayChase } from "./consent-dates";
import { isOnPaper } from "./put-on-paper.server";
import { questionOf } from "./question.server";
import { type SharedLine, theirLines, yourLines } from "./shared-lines";

/** The question to a resident while it is open, as their broker handles it. Days are ISO days in London. */
export type OpenQuestion = {
  channel: Channel;
  askedOn: string;
  answerBy: string;
  chasedOn: string | null;
  /** What to read aloud, sentence by sentence, as the record stands now. */
  sentences: string[];
  /** What each field holds, as it is said to them. */
  lines: SharedLine[];
  seen: string;
  /** Whether they have a code by which to answer. */
  hasCode: boolean;
  /** Whether a sheet printed now would be the one that the question is on. */
  onPaper: boolean;
  mayChase: boolean;
  /** Whether the one reminder by letter is still to be had. */
  mayRemind: boolean;
};

/** What a resident agreed to, in full. */
export type FullReceipt = {
  lines: SharedLine[];
  words: string;
  how: string;
  givenOn: string;
  until: string;
  state: "live" | "ended" | "taken-back";
  revokedOn: string | null;
};

export type BrokerConsent = {
  referralId: string;
  reference: string;
  candidateReference: string;
  firstName: string;
  name: string;
  phone: string | null;
  email: string | null;
  employerName: string;
  vacancyTitle: string;
  brokerName: string;
  brokerageName: string;
  /** Where a code is used, as somebody would write it down. */
  codeAt: string;
  question: OpenQuestion | null;
  receipt: FullReceipt | null;
};

/** The consent part of one referral of the actor's brokerage; it shows who it is, so it leaves a trace. */
export async function findBrokerConsent(actor: PersonActor, id: string): Promise<Result<BrokerConsent>> {
  const { label } = await findTaxonomy();
  return asActor(actor, async (tx): Promise<Result<BrokerConsent>> => {
    const referral = await find(tx, actor, id);
    const person = referral && (await shareableOf(tx, referral.candidateId));
    if (!referral || !person) return problem("not-found");
    const { candidateId, brokerageId, candidate, vacancy, brokerage } = referral;
    await record(tx, actor, "candidate.read", candidateId, {
      organisationId: brokerageId,
      detail: { referralId: id },
    });
    const { request } = referral;
    const open =
      referral.stage === "consent_asked" && request && request.expiresAt > now() && isOpen(vacancy);
    const { sentences, shared, seen } = open
      ? questionOf(vacancy, person, request, label)
      : { sentences: [], shared: {}, seen: "" };
    return ok({
      referralId: id,
      reference: referralReference(referral.number),
      candidateReference: candidate.reference,
      firstName: firstNameOf(person.name) || candidate.reference,
      name: person.name || candidate.reference,
      phone: person.phone,
      email: person.email,
      employerName: vacancy.organisation.name,
      vacancyTitle: vacancy.title,
      brokerName: referral.brokerName,
      brokerageName: brokerage.name,
      codeAt: `${baseUrl}${paths.consentCode}`.replace(/^https?:\/\//, ""),
      question: open
        ? {
            channel: channelOf(request.channel),
            askedOn: londonDate(request.askedAt),
            answerBy: londonDate(request.expiresAt),
            chasedOn: request.chasedAt && londonDate(request.chasedAt),
            sentences,
            lines: yourLines(shared),
            seen,
            hasCode: request.codeDigest !== null,
            onPaper:
              request.channel === "paper" &&
              isOnPaper(request) &&
              request.words.endsWith(sentences.join(" ")),
            mayChase: mayChase(request, now()),
            mayRemind: person.email !== null && request.chasedAt === null,
          }
        : null,
      receipt: receiptOf(referral),
    });
  });
}

const find = (tx: Tx, actor: PersonActor, id: string) =>
  tx.referral.findFirst({
    where: { AND: [{ id }, madeBy(actor)] },
    include: {
      candidate: { select: { reference: true } },
      vacancy: { include: { organisation: true } },
      brokerage: { select: { name: true } },
      request: true,
      receipt: true,
    },
  });

function receiptOf({ receipt, stage }: NonNullable<Awaited<ReturnType<typeof find>>>): FullReceipt | null {
  if (!receipt) return null;
  const ended = receipt.until <= now() || stage === "withdrawn";
  const { words, channel, notedByName } = receipt;
  const signedOn = receipt.signedOn && dateToDay(receipt.signedOn);
  return {
    lines: theirLines(openShared(receipt) ?? {}),
    words,
    how: howItCame({ channel, notedByName, signedOn }, (day) => dayInWords(day, today())),
    givenOn: londonDate(receipt.givenAt),
    until: londonDate(receipt.until),
    state: receipt.revokedAt ? "taken-back" : ended ? "ended" : "live",
    revokedOn: receipt.revokedAt && londonDate(receipt.revokedAt),
  };
}
