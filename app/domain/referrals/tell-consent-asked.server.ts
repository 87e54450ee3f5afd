import { sendLetter } from "~/domain/mail/send-letter.server";
import { dayInWords } from "~/domain/matching/score/words";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate, today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { digestOf } from "./consent-token.server";
import { referralInLetter } from "./referral-in-letter.server";
import { shareableOf } from "./shareable.server";
import { firstNameOf, inYourWords, snapshot } from "./shared-fields";

/** Asks the resident by letter, unless the question was answered, replaced or taken back in the meantime. */
export async function tellConsentAsked(referralId: string, token: string) {
  const { label } = await findTaxonomy();
  await asActor(system("tell-consent-asked"), async (tx) => {
    const tokenDigest = digestOf(token);
    const request = await tx.consentRequest.findFirst({
      where: { referralId, tokenDigest, answer: null, referral: { stage: "consent_asked" } },
      include: { referral: { select: { candidateId: true } } },
    });
    const told = await referralInLetter(tx, referralId);
    const person = request && (await shareableOf(tx, request.referral.candidateId));
    if (!request || !told || !person?.email) return;
    const props = {
      baseUrl,
      link: `${baseUrl}${paths.consent(token)}`,
      firstName: firstNameOf(person.name),
      employerName: told.employerName,
      vacancyTitle: told.vacancyTitle,
      brokerName: firstNameOf(told.brokerName),
      brokerageName: told.brokerageName,
      wouldBeShared: inYourWords(snapshot(person, request.fields, label, today())),
      answerBy: dayInWords(londonDate(request.expiresAt), today()),
    };
    await sendLetter(tx, "consent-request", {
      to: person.email,
      props,
      onceKey: `consent-request:${tokenDigest}`,
    });
  });
}
