import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
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
    for (const { id, email, name } of await brokersOf(tx, told))
      await sendLetter(tx, "consent-answered", {
        to: email,
        props: {
          baseUrl,
          link: `${baseUrl}${paths.referral(referralId)}`,
          brokerName: name,
          candidateReference,
          answer,
          vacancyTitle,
          employerName,
        },
        onceKey: `consent-answered:${referralId}:${id}`,
      });
    if (answer === "no") return;
    await tellReceipt(tx, referralId, told);
    for (const { id, email, name } of await membersOf(tx, told.employerId))
      await sendLetter(tx, "referral-received", {
        to: email,
        props: {
          baseUrl,
          link: `${baseUrl}${paths.employerReferral(referralId)}`,
          personName: name,
          vacancyTitle,
          reference: vacancyReference,
          brokerageName,
        },
        onceKey: `referral-received:${referralId}:${id}`,
      });
  });
