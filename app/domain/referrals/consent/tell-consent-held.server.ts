import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate, now } from "~/platform/clock";
import { brokersOf } from "../readers.server";
import { referralInLetter } from "../referral-in-letter.server";

/** Tells the broker that a yes could not be taken, because another borough is putting the person forward: once a day. */
export const tellConsentHeld = (referralId: string) =>
  asActor(system("tell-consent-held"), async (tx) => {
    const told = await referralInLetter(tx, referralId);
    const referral = told && (await tx.referral.findUnique({ where: { id: referralId } }));
    if (!told || referral?.stage !== "consent_asked") return;
    const { candidateReference, referralReference, vacancyTitle, employerName } = told;
    await sendToEach(tx, "consent-held", await brokersOf(tx, told), {
      page: paths.askAboutLock(referral.candidateId),
      onceKey: `consent-held:${referralId}:${londonDate(now())}`,
      props: { candidateReference, referralReference, vacancyTitle, employerName },
    });
  });
