import { sendLetter } from "~/domain/mail/send-letter.server";
import { dayInWords } from "~/domain/matching/score/words";
import type { Tx } from "~/platform/actor.server";
import { londonDate, today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { rightsReference } from "./kinds";
import { residentOf } from "./resident-of.server";
import { linkOf } from "./rights-link.server";
import { openWords } from "./sealed-request.server";
import { tellBroker } from "./tell-broker.server";

const outcomes = { export: "copy", done: "corrected", refused: "refused" } as const;

/** Tells a resident that their copy is ready or how their correction was answered; of a copy the broker hears too. */
export async function tellDone(tx: Tx, requestId: string) {
  const request = await tx.rightsRequest.findUniqueOrThrow({ where: { id: requestId } });
  const { kind, status, number, expiresAt, sealed } = request;
  const { email, firstName, brokerId, brokerageName } = await residentOf(tx, request.candidateId);
  const until = expiresAt && dayInWords(londonDate(expiresAt), today());
  const outcome =
    kind === "export" ? outcomes.export : status === "refused" ? outcomes.refused : outcomes.done;
  if (email)
    await sendLetter(tx, "rights-answered", {
      to: email,
      props: {
        baseUrl,
        link: await linkOf(tx, { requestId, email }),
        firstName,
        brokerageName,
        reference: rightsReference(number),
        outcome,
        words: kind === "correction" ? (openWords(requestId, sealed)?.answer ?? null) : null,
        until,
      },
      onceKey: `rights:${requestId}:answered`,
    });
  if (kind === "export") await tellBroker(tx, request, brokerId, { news: "copy-ready", by: until });
}
