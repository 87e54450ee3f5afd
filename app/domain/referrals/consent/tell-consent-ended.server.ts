import { sendLetter } from "~/domain/mail/send-letter.server";
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
  const readers = [
    ...(await membersOf(tx, told.employerId)).map((one) => ({ ...one, side: "employer" as const })),
    ...(await brokersOf(tx, told)).map((one) => ({ ...one, side: "broker" as const })),
  ];
  for (const { id, email, name, side } of readers)
    await sendLetter(tx, "consent-ended", {
      to: email,
      props: {
        baseUrl,
        link: `${baseUrl}${side === "broker" ? paths.referral(referralId) : paths.employerReferral(referralId)}`,
        personName: name,
        side,
        vacancyTitle,
        referralReference,
        employerName,
        brokerageName,
      },
      onceKey: `consent-ended:${referralId}:${id}`,
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
