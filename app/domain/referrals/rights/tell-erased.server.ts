import { sendLetter } from "~/domain/mail/send-letter.server";
import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { firstNameOf } from "~/platform/first-name";
import { enqueue } from "~/platform/queue/enqueue.server";
import { rightsReference } from "./kinds";
import { linkOf } from "./rights-link.server";
import { tellBroker } from "./tell-broker.server";

type Erased = { id: string; known: { name: string; email: string | null } | null; brokerId: string | null };

/** Minutes after which the address of the last letter is forgotten, if that has gone by then. */
const A_WHILE = 15;

/** Tells somebody, last of all, that their details are removed, and their broker. */
export async function tellErased(tx: Tx, { id, known, brokerId }: Erased) {
  const request = await tx.rightsRequest.findUniqueOrThrow({ where: { id } });
  const brokerage = await tx.organisation.findUniqueOrThrow({
    where: { id: request.brokerageId },
    select: { name: true },
  });
  await tellBroker(tx, request, brokerId, { news: "removed", by: null });
  if (!known?.email) return;
  await sendLetter(tx, "rights-removed", {
    to: known.email,
    props: {
      baseUrl,
      link: await linkOf(tx, { requestId: id, email: known.email }),
      firstName: firstNameOf(known.name),
      brokerageName: brokerage.name,
      reference: rightsReference(request.number),
    },
    onceKey: `rights:${id}:removed`,
  });
  const runAt = new Date(now().getTime() + A_WHILE * 60_000);
  await enqueue(tx, "letters.forget", {}, { runAt, key: `letters.forget ${id}` });
}
