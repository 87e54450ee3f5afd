import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import type { Tx } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import type { LetterProps } from "~emails/letters";
import type { RightsRequest } from "~prisma/generated/client";
import { brokersOf } from "../readers.server";
import { rightsReference } from "./kinds";

type News = Pick<LetterProps<"rights-for-broker">, "news" | "by">;

/** Writes to whoever looks after somebody, or to their whole team, of what was asked and what became of it. Once for each news. */
export async function tellBroker(
  tx: Tx,
  { id, number, candidateReference, brokerageId }: RightsRequest,
  brokerId: string | null,
  { news, by }: News,
) {
  for (const broker of await brokersOf(tx, { brokerId, brokerageId }))
    await sendLetter(tx, "rights-for-broker", {
      to: broker.email,
      props: {
        baseUrl,
        link: `${baseUrl}${paths.rightsRequest(id)}`,
        brokerName: broker.name,
        reference: rightsReference(number),
        candidateReference,
        news,
        by,
      },
      onceKey: `rights:${id}:${news}:${broker.id}`,
    });
}
