import { record } from "~/domain/audit/record.server";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import { sendLetter } from "~/domain/mail/send-letter.server";
import { readersOf } from "~/domain/vacancies/readers.server";
import { paths } from "~/paths";
import type { SystemActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { firstNameOf } from "~/platform/first-name";
import type { Prisma } from "~prisma/generated/client";
import { sharesLinkOf } from "../consent/letter-link.server";
import { openShared } from "../sealed-receipt.server";
import { referralReference } from "../stage-words";
import type { Check } from "./checks";
import { tokenOf } from "./question-link.server";
import { answersOf, questionOf } from "./question-words";

/** What a letter needs to know of a question. */
export const withItsReferral = {
  referral: {
    include: {
      receipt: true,
      candidate: { include: { person: true } },
      vacancy: { select: { title: true, createdById: true } },
      employer: { select: { name: true } },
      brokerage: { select: { name: true } },
    },
  },
} as const satisfies Prisma.OutcomeCheckInclude;
export type Asking = Prisma.OutcomeCheckGetPayload<{ include: typeof withItsReferral }>;

const afterStart = { start: null, week_13: "13 weeks after the start", week_26: "26 weeks after the start" };

/** What both letters say alike. An employer reads a first name only while the resident's yes to that stands. */
function said(asking: Asking, reminder: boolean) {
  const { referral, id } = asking;
  const link = `${baseUrl}${paths.workQuestion(tokenOf(id).token)}`;
  const { receipt, stage } = referral;
  const standing = receipt && !receipt.revokedAt && receipt.until > now() && stage !== "withdrawn";
  const reference = referralReference(referral.number);
  const about = {
    side: asking.side === "employer" ? "employer" : "resident",
    check: asking.check as Check,
    who: (standing && openShared(receipt)?.firstName) || reference,
    employerName: referral.employer.name,
  } as const;
  return {
    baseUrl,
    link,
    yesLink: `${link}?answer=yes`,
    noLink: `${link}?answer=no`,
    question: questionOf(about),
    answers: answersOf(about),
    brokerName: firstNameOf(referral.brokerName),
    brokerageName: referral.brokerage.name,
    reminder,
  };
}

const keyOf = ({ id, dueOn }: Asking, reminder: boolean) =>
  `work-${reminder ? "reminder" : "question"}:${id}:${dueOn.toISOString().slice(0, 10)}`;

/** Asks whoever at the employer handles the vacancy. @returns how many letters went */
export async function askEmployer(tx: Tx, asking: Asking, reminder: boolean) {
  const { referral } = asking;
  const readers = await readersOf(tx, {
    createdById: referral.vacancy.createdById,
    organisationId: referral.employerId,
  });
  for (const { id, email, name } of readers)
    await sendLetter(tx, "work-question", {
      to: email,
      props: {
        ...said(asking, reminder),
        personName: name,
        vacancyTitle: referral.vacancy.title,
        referralReference: referralReference(referral.number),
        after: afterStart[asking.check as Check],
      },
      onceKey: `${keyOf(asking, reminder)}:${id}`,
    });
  return readers.length;
}

/** Asks the resident, where there is an address. @returns how many letters went */
export async function askResident(tx: Tx, actor: SystemActor, asking: Asking, reminder: boolean) {
  const { referral } = asking;
  const person = openPerson(referral.candidate.person);
  await record(tx, actor, "candidate.read", referral.candidateId, {
    organisationId: referral.brokerageId,
    detail: { referralId: referral.id, fields: ["firstName", "email"] },
  });
  if (!person?.email) return 0;
  await sendLetter(tx, "work-question-resident", {
    to: person.email,
    props: {
      ...said(asking, reminder),
      firstName: firstNameOf(person.name) || null,
      employerName: referral.employer.name,
      sharesLink: await sharesLinkOf(tx, referral.candidateId),
    },
    onceKey: keyOf(asking, reminder),
  });
  return 1;
}
