import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { brokersOf } from "../readers.server";
import { referralInLetter } from "../referral-in-letter.server";

/** Tells the broker that a question ended without an answer. The resident is left in peace. */
export const tellConsentLapsed = (referralId: string) =>
  asActor(system("tell-consent-lapsed"), async (tx) => {
    const told = await referralInLetter(tx, referralId);
    if (!told) return;
    const { candidateReference, referralReference, vacancyTitle, employerName, reason } = told;
    await sendToEach(tx, "consent-lapsed", await brokersOf(tx, told), {
      page: paths.referral(referralId),
      onceKey: `consent-lapsed:${referralId}`,
      props: {
        candidateReference,
        referralReference,
        vacancyTitle,
        employerName,
        reason: reason ?? "",
      },
    });
  });
