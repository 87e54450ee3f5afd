import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import type { Tx } from "~/platform/actor.server";
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
  await sendToEach(tx, "rights-for-broker", await brokersOf(tx, { brokerId, brokerageId }), {
    page: paths.rightsRequest(id),
    onceKey: `rights:${id}:${news}`,
    props: {
      reference: rightsReference(number),
      candidateReference,
      news,
      by,
    },
  });
}
