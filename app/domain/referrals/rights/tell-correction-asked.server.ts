import { sendLetter } from "~/domain/mail/send-letter.server";
import { dayInWords } from "~/domain/matching/score/words";
import { asActor } from "~/platform/actor.server";
import { londonDate, today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import type { RightsRequest } from "~prisma/generated/client";
import { answerBy } from "./answer-by";
import { rightsReference } from "./kinds";
import { residentOf } from "./resident-of.server";
import { linkOf } from "./rights-link.server";
import { openWords } from "./sealed-request.server";
import { rightsService } from "./service.server";
import { tellBroker } from "./tell-broker.server";

/** Confirms to a resident what they said is wrong, and writes to their broker where they said it by their own link. */
export const tellCorrectionAsked = (request: RightsRequest) =>
  asActor(rightsService(), async (tx) => {
    const { id, number, candidateId, asked, askedAt, sealed } = request;
    const { email, firstName, brokerId, brokerageName } = await residentOf(tx, candidateId);
    const by = dayInWords(answerBy(londonDate(askedAt)), today());
    const said = openWords(id, sealed);
    if (email && said)
      await sendLetter(tx, "rights-noted", {
        to: email,
        props: {
          baseUrl,
          link: await linkOf(tx, { requestId: id, email }),
          firstName,
          brokerageName,
          reference: rightsReference(number),
          words: said.words,
          answerBy: by,
        },
        onceKey: `rights:${id}:noted`,
      });
    if (asked === "link") await tellBroker(tx, request, brokerId, { news: "correction-asked", by });
  });
