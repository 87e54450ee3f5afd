import { sendLetter, sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { brokersOf, membersOf } from "../readers.server";
import { referralInLetter } from "../referral-in-letter.server";
import { toResident } from "./letter-link.server";

/**
 * A resident has taken their yes back: tells the employer that they no longer see them, by the referral's number
 * alone; the broker; and the resident that it is done.
 */
export const tellConsentWithdrawn = (referralId: string) =>
  asActor(system("tell-consent-withdrawn"), async (tx) => {
    const told = await referralInLetter(tx, referralId);
    if (!told) return;
    const { referralReference, candidateReference, vacancyTitle, employerName, reason } = told;
    await sendToEach(tx, "consent-withdrawn", await membersOf(tx, told.employerId), {
      page: paths.employerReferral(referralId),
      onceKey: `consent-withdrawn:${referralId}`,
      props: {
        vacancyTitle,
        referralReference,
      },
    });
    await sendToEach(tx, "consent-withdrawn-broker", await brokersOf(tx, told), {
      page: paths.referral(referralId),
      onceKey: `consent-withdrawn:${referralId}`,
      props: {
        candidateReference,
        vacancyTitle,
        employerName,
        reason,
      },
    });
    const resident = await toResident(tx, referralId);
    if (!resident) return;
    const { token: _, email, sharesLink, ...about } = resident;
    await sendLetter(tx, "consent-taken-back", {
      to: email,
      props: { ...about, baseUrl, link: sharesLink, vacancyTitle, employerName, referralReference },
      onceKey: `consent-taken-back:${referralId}`,
    });
  });
