import { sendLetter } from "~/domain/mail/send-letter.server";
import { dayInWords } from "~/domain/matching/score/words";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { londonDate, today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { inYourWords } from "../shared-fields";
import { groupedCode } from "./code";
import { codeFor, digestOf } from "./consent-token.server";
import { toResident } from "./letter-link.server";
import { isOnPaper } from "./put-on-paper.server";
import { findQuestion } from "./question.server";

/** Asks the resident by letter, unless the question was answered or taken back in the meantime. */
export const tellConsentAsked = (referralId: string) => tell("consent-request", referralId);

/** The same once more, to somebody who has not answered. */
export const tellConsentChased = (referralId: string) => tell("consent-reminder", referralId);

async function tell(letter: "consent-request" | "consent-reminder", referralId: string) {
  const { label } = await findTaxonomy();
  await asActor(system(`tell-${letter}`), async (tx) => {
    const asked = await findAsked(tx, referralId);
    const resident = asked && (await toResident(tx, referralId));
    if (!asked?.request || !resident) return;
    const { request, vacancy, candidateId } = asked;
    const question = await findQuestion(tx, { candidateId, vacancy, request }, label);
    if (!question) return;
    const { token, email, ...about } = resident;
    const props = {
      ...about,
      baseUrl,
      link: `${baseUrl}${paths.consent(token)}`,
      employerName: vacancy.organisation.name,
      vacancyTitle: vacancy.title,
      wouldBeShared: inYourWords(question.shared),
      // A code that was read out since is the one that counts, and nobody but them has it.
      code: isOnPaper(request) ? groupedCode(codeFor(request)) : null,
      answerBy: dayInWords(londonDate(request.expiresAt), today()),
      until: dayInWords(question.until, today()),
    };
    await sendLetter(tx, letter, {
      to: email,
      props,
      // Put anew, or to another address, it is another letter.
      onceKey: `${letter}:${referralId}:${request.askedAt.getTime()}:${digestOf(token).slice(0, 12)}`,
    });
  });
}

const findAsked = (tx: Tx, id: string) =>
  tx.referral.findFirst({
    where: { id, stage: "consent_asked", request: { answer: null } },
    include: { request: true, vacancy: { include: { organisation: true } } },
  });
