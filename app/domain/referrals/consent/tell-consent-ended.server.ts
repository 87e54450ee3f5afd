import { sendLetter, sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import type { Tx } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { brokersOf, membersOf } from "../readers.server";
import { referralInLetter } from "../referral-in-letter.server";
import { toResident } from "./letter-link.server";

/** Tells everybody concerned that a consent has come to its end, and that the employer sees the person no more. */
export async function tellConsentEnded(tx: Tx, referralId: string) {
  const told = await referralInLetter(tx, referralId);
  if (!told) return;
  const { referralReference, vacancyTitle, employerName, brokerageName } = told;
  const onceKey = `consent-ended:${referralId}`;
  const said = { vacancyTitle, referralReference, employerName, brokerageName };
  await sendToEach(tx, "consent-ended", await membersOf(tx, told.employerId), {
    page: paths.employerReferral(referralId),
    onceKey,
    props: { ...said, side: "employer" },
  });
  await sendToEach(tx, "consent-ended", await brokersOf(tx, told), {
    page: paths.referral(referralId),
    onceKey,
    props: { ...said, side: "broker" },
  });
  const resident = await toResident(tx, referralId);
  if (!resident) return;
  const { token: _, email, sharesLink, ...about } = resident;
  await sendLetter(tx, "consent-ended-resident", {
    to: email,
    props: { ...about, baseUrl, link: sharesLink, vacancyTitle, employerName },
    onceKey: `consent-ended-resident:${referralId}`,
  });
}
