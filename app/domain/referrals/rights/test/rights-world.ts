/** For tests: a resident of whom everything is held that can be. */
import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import { NOT_SAID } from "~/domain/candidates/equality-questions";
import { sealAnswers } from "~/domain/candidates/sealed-answers.server";
import { sendLetter } from "~/domain/mail/send-letter.server";
import { type PersonActor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { dayToDate, now } from "~/platform/clock";
import { letters } from "~emails/letters";
import { candidateOf } from "~prisma/factories/candidate";
import { organisation } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";
import { sealAdjustments } from "../../interviews/sealed-adjustments.server";
import { sealSaid } from "../../outcomes/sealed-said.server";
import { sealShared } from "../../sealed-receipt.server";
import { sealCorrection } from "../sealed-correction.server";

export const seen = <T>(read: (tx: Tx) => Promise<T>) => asActor(system("test"), read);

/** Words that stand nowhere once everything about this person is removed. */
export const telling = [
  "Zephyrine",
  "Quillfeather",
  "zq@resident.example",
  "7946 0777",
  "zither",
  "knitting",
];

type Sides = { brokerage: { id: string }; employer: { id: string }; broker: PersonActor };

/** A resident with one of everything: a record, answers, a CV, an open referral with an interview, and one that ended. */
export async function knownResident({ brokerage, employer, broker }: Sides) {
  const brokerageId = brokerage.id;
  const employerId = employer.id;
  const candidate = await candidateOf(brokerageId, {
    candidate: {
      brokerId: broker.id,
      licences: ["driving-licence"],
      createdAt: new Date("2026-01-05T09:00:00Z"),
    },
    person: {
      name: "Zephyrine Quillfeather",
      email: "zq@resident.example",
      phone: "020 7946 0777",
      dateOfBirth: "1990-02-01",
      otherSkills: ["knitting"],
      notes: "Plays the zither.",
    },
  });
  const candidateId = candidate.id;
  const [open, ended] = [await liveVacancy(employerId), await liveVacancy(employerId)];
  const other = await organisation("brokerage");
  const ids = await seen(async (tx) => {
    const answers = { sex: "female", age: "35-49", ethnicity: NOT_SAID, disability: NOT_SAID } as const;
    await tx.equalityAnswers.create({
      data: { candidateId, brokerageId, sealed: sealAnswers(candidateId, answers) },
    });
    await tx.candidateExpiry.create({
      data: { candidateId, brokerageId, what: "driving-licence", expiresOn: dayToDate("2027-03-01") },
    });
    await tx.cvReading.create({
      data: {
        candidateId,
        brokerageId,
        fileName: "Quillfeather CV.pdf",
        kind: "pdf",
        status: "read",
        suggested: { skills: ["food-preparation"] },
      },
    });
    const beside = { candidateId, brokerageId, vacancyId: open.id };
    await tx.suggestion.create({ data: { ...beside, score: 71 } });
    await tx.savedVacancy.create({ data: { ...beside, personName: "Sam" } });
    await tx.dismissal.create({
      data: { ...beside, vacancyId: ended.id, personName: "Sam", reason: "hours", note: "Her knitting club" },
    });
    await tx.sharedCard.create({
      data: {
        candidateId,
        fromBrokerageId: brokerageId,
        toBrokerageId: other.id,
        card: { skills: ["knitting"] },
        sharedByName: "Sam",
      },
    });
    const one = await referralOf(tx, "interview", { ...beside, employerId });
    const two = await referralOf(tx, "not_progressed", { ...beside, vacancyId: ended.id, employerId });
    await tx.lockAsk.create({
      data: { askerBrokerageId: brokerageId, candidateId, words: "About Zephyrine", askedByName: "Sam" },
    });
    await tx.lockAsk.create({
      data: {
        askerBrokerageId: other.id,
        candidateId: randomUUID(),
        words: "May we?",
        askedByName: "Priya",
        holder: { create: { holderBrokerageId: brokerageId, referralId: one } },
      },
    });
    await tx.identityClaim.create({ data: { referralId: one, key: `key ${one}`, brokerageId } });
    await tx.rightsRequest.create({
      data: {
        brokerageId,
        candidateId,
        candidateReference: candidate.reference,
        kind: "correction",
        status: "done",
        asked: "phone",
        askedByName: "Sam",
      },
    });
    await record(tx, broker, "candidate.read", candidateId, { organisationId: brokerageId });
    const props = letters["consent-request"].sample;
    await sendLetter(tx, "consent-request", { to: "ZQ@resident.example", props, onceKey: `test:${one}` });
    await lettersAbout(tx, two);
    return { open: one, ended: two };
  });
  return { ...candidate, referrals: ids };
}

type Beside = { candidateId: string; brokerageId: string; vacancyId: string; employerId: string };

/** A referral with everything that one can have, and words about the person in each place that takes words. */
async function referralOf(tx: Tx, stage: "interview" | "not_progressed", beside: Beside) {
  const referralId = randomUUID();
  const came =
    stage === "interview" ? (["referred", "interview"] as const) : (["referred", "not_progressed"] as const);
  const said = "Zephyrine was late";
  await tx.referral.create({
    data: {
      id: referralId,
      ...beside,
      brokerName: "Sam",
      stage: "shortlisted",
      consentedAt: now(),
      feedback: said,
    },
  });
  await tx.consentReceipt.create({
    data: {
      referralId,
      vacancyId: beside.vacancyId,
      employerId: beside.employerId,
      fields: ["firstName", "phone"],
      ...sealShared(referralId, { firstName: "Zephyrine", phone: "020 7946 0777" }),
      words: "They see Zephyrine.",
      givenAt: now(),
      until: new Date(now().getTime() + 86_400_000 * 30),
    },
  });
  await tx.referral.update({
    where: { id: referralId },
    data: { stage, ...(stage === "not_progressed" ? { reason: said } : {}) },
  });
  const moves = came.map((to) => ({
    to,
    side: to === "referred" ? "service" : "employer",
    byName: "Ruth",
    reason: to === "not_progressed" ? said : null,
  }));
  for (const move of moves) await tx.referralMove.create({ data: { referralId, ...move } });
  await tx.consentRequest.create({
    data: {
      referralId,
      tokenDigest: randomUUID(),
      fields: ["firstName", "phone"],
      words: "Can we tell them, Zephyrine?",
      expiresAt: now(),
      answer: true,
    },
  });
  const interviewId = randomUUID();
  await tx.interview.create({
    data: {
      id: interviewId,
      referralId,
      startsAt: new Date(now().getTime() + 86_400_000),
      minutes: 30,
      place: "Zephyrine’s library",
      adjustments: sealAdjustments(interviewId, { words: "Room for the zither", agreed: true }),
      arrangedByName: "Ruth",
    },
  });
  const checkId = randomUUID();
  await tx.outcomeCheck.create({
    data: {
      id: checkId,
      referralId,
      check: "start",
      side: "resident",
      dueOn: now(),
      answer: false,
      answeredBy: "resident",
      answeredByName: "Zephyrine",
      sealed: sealSaid(checkId, { endedWhy: "health", words: said }),
    },
  });
  await tx.outcomeResolution.create({
    data: { referralId, check: "start", outcome: false, words: said, byName: "Sam" },
  });
  await tx.inWorkSupport.create({
    data: { referralId, check: "start", offered: ["travel"], words: said, byName: "Sam" },
  });
  const id = randomUUID();
  const sealed = sealCorrection(id, { phone: "020 7946 0777" });
  await tx.contactCorrection.create({ data: { id, referralId, sealed, notedByName: "Sam" } });
  return referralId;
}

/** What letters leave behind: a question to an employer whose subject names them, and words of a mail server's. */
async function lettersAbout(tx: Tx, referralId: string) {
  const check = await tx.outcomeCheck.findFirstOrThrow({ where: { referralId } });
  const letter = { name: "work-question", props: {}, status: "sent" } as const;
  const subject = "Is Zephyrine still working at Lea Bridge Canteen?";
  await tx.letter.create({
    data: {
      ...letter,
      to: "ruth@employer.example",
      subject,
      onceKey: `work-question:${check.id}:2026-11-02:r`,
    },
  });
  const error = "550 5.1.1 <zq@resident.example>: no such user";
  await tx.letter.create({
    data: {
      ...letter,
      ...{ name: "consent-receipt", status: "failed", error, to: "zq@resident.example" },
      onceKey: `consent-receipt:${referralId}`,
    },
  });
}
