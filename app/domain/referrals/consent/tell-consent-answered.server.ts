import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { brokersOf, membersOf } from "../readers.server";
import { referralInLetter } from "../referral-in-letter.server";
import { tellReceipt } from "./tell-receipt.server";

/** Tells the broker what the resident said and, on a yes, the employer that there is somebody to meet, and the resident what they agreed to. */
export const tellConsentAnswered = (referralId: string) =>
  asActor(system("tell-consent-answered"), async (tx) => {
    const told = await referralInLetter(tx, referralId);
    if (!told) return;
    const { candidateReference, vacancyTitle, employerName, brokerageName, vacancyReference } = told;
    const answer = told.consentedAt ? "yes" : "no";
    await sendToEach(tx, "consent-answered", await brokersOf(tx, told), {
      page: paths.referral(referralId),
      onceKey: `consent-answered:${referralId}`,
      props: {
        candidateReference,
        answer,
        vacancyTitle,
        employerName,
      },
    });
    if (answer === "no") return;
    await tellReceipt(tx, referralId, told);
    await sendToEach(tx, "referral-received", await membersOf(tx, told.employerId), {
      page: paths.employerReferral(referralId),
      onceKey: `referral-received:${referralId}`,
      props: {
        vacancyTitle,
        reference: vacancyReference,
        brokerageName,
      },
    });
  });
