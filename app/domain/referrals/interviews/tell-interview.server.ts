import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import type { LetterProps } from "~emails/letters";
import type { Interview } from "~prisma/generated/client";
import { toResident } from "../consent/letter-link.server";
import { brokersOf, type Reader, whoMayAnswer } from "../readers.server";
import { referralInLetter } from "../referral-in-letter.server";
import { openShared } from "../sealed-receipt.server";
import { lengthInWords } from "./interview-form";
import { type Invited, invitationFor } from "./invitation.server";
import { openAdjustments } from "./sealed-adjustments.server";
import { whenInWords } from "./when-in-words";

type About = NonNullable<Awaited<ReturnType<typeof referralInLetter>>>;

/**
 * Tells the resident, the broker and the employer's person how an interview stands, each with a calendar file that
 * puts it in, changes it or takes it out. It says how it stands now: of two changes in a moment one letter tells.
 */
export const tellInterview = (interviewId: string) =>
  asActor(system("tell-interview"), async (tx) => {
    const interview = await tx.interview.findUnique({ where: { id: interviewId } });
    const about = interview && (await referralInLetter(tx, interview.referralId));
    if (!interview || !about) return;
    const residentTold = await tellTheResident(tx, interview, about);
    for (const reader of await brokersOf(tx, about))
      await tellDesk(tx, interview, about, reader, {
        residentTold,
        who: about.candidateReference,
        adjustments: openAdjustments(interview) !== null,
        page: paths.referral(interview.referralId),
      });
    const receipt = await tx.consentReceipt.findUnique({
      where: { referralId: interview.referralId, referral: { stage: { not: "withdrawn" } } },
    });
    const stands = receipt && !receipt.revokedAt && receipt.until > now();
    const firstName = stands ? openShared(receipt)?.firstName : null;
    for (const reader of await employersPeople(tx, interview, about))
      await tellDesk(tx, interview, about, reader, {
        residentTold,
        who: firstName ? `${firstName} (${about.referralReference})` : about.referralReference,
        adjustments: Boolean(stands && openAdjustments(interview)?.agreed),
        page: paths.employerReferral(interview.referralId),
      });
  });

const newsOf = ({ cancelledAt, sequence }: Interview): LetterProps<"interview-desk">["news"] =>
  cancelledAt ? "cancelled" : sequence === 0 ? "arranged" : "moved";

const facts = (interview: Interview) => ({
  baseUrl,
  news: newsOf(interview),
  when: whenInWords(interview.startsAt),
  length: lengthInWords(interview.minutes),
  place: interview.place,
  meetBy: interview.link,
  contactName: interview.contactName,
  reason: interview.cancelReason,
});

const once = ({ id, sequence }: Interview, reader: string) => `interview:${id}:${sequence}:${reader}`;

/** @returns whether they have an email address */
async function tellTheResident(tx: Tx, interview: Interview, { vacancyTitle, employerName }: About) {
  const resident = await toResident(tx, interview.referralId);
  if (!resident) return false;
  const { email, firstName, sharesLink: link, brokerName, brokerageName } = resident;
  const invited: Invited = {
    name: firstName,
    email,
    summary: `Interview: ${vacancyTitle} at ${employerName}`,
    url: null,
  };
  await sendLetter(tx, "interview-resident", {
    to: email,
    props: {
      ...facts(interview),
      link,
      firstName,
      employerName,
      vacancyTitle,
      brokerName,
      brokerageName,
      calendarFile: invitationFor(interview, invited),
    },
    onceKey: once(interview, "resident"),
  });
  return true;
}

type AtDesk = { residentTold: boolean; who: string; adjustments: boolean; page: string };

async function tellDesk(tx: Tx, interview: Interview, about: About, reader: Reader, desk: AtDesk) {
  const { vacancyTitle, employerName, referralReference } = about;
  const { page, who, ...said } = desk;
  const link = `${baseUrl}${page}`;
  await sendLetter(tx, "interview-desk", {
    to: reader.email,
    props: {
      ...facts(interview),
      ...said,
      who,
      link,
      personName: reader.name,
      referralReference,
      vacancyTitle,
      employerName,
      byName: interview.arrangedByName,
      calendarFile: invitationFor(interview, {
        name: reader.name,
        email: reader.email,
        summary: `Interview: ${who}, ${vacancyTitle} at ${employerName}`,
        url: link,
      }),
    },
    onceKey: once(interview, reader.id),
  });
}

/** Whoever of the employer arranged it; where the broker did, everybody there who may answer. */
async function employersPeople(tx: Tx, { arrangedByName }: Interview, { employerId }: About) {
  const all = await whoMayAnswer(tx, employerId);
  const own = all.filter(({ fullName, email }) => [fullName, email].includes(arrangedByName));
  return own.length > 0 ? own : all;
}
