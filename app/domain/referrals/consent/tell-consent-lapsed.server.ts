import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { brokersOf } from "../readers.server";
import { referralInLetter } from "../referral-in-letter.server";

/** Tells the broker that a question ended without an answer. The resident is left in peace. */
export const tellConsentLapsed = (referralId: string) =>
  asActor(system("tell-consent-lapsed"), async (tx) => {
    const told = await referralInLetter(tx, referralId);
    if (!told) return;
    const { candidateReference, referralReference, vacancyTitle, employerName, reason } = told;
    for (const { id, email, name } of await brokersOf(tx, told))
      await sendLetter(tx, "consent-lapsed", {
        to: email,
        props: {
          baseUrl,
          link: `${baseUrl}${paths.referral(referralId)}`,
          brokerName: name,
          candidateReference,
          referralReference,
          vacancyTitle,
          employerName,
          reason: reason ?? "",
        },
        onceKey: `consent-lapsed:${referralId}:${id}`,
      });
  });
