import { sendLetter, sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import type { Tx } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import { baseUrl } from "~/platform/env.server";
import { administratorsOf } from "../people/administrators-of.server";
import { joinRequestReference } from "../reference";
import { joinAnswerBy } from "./join-answer-by";

type Request = {
  id: string;
  organisationId: string;
  organisationName: string;
  personName: string;
  email: string;
  createdAt: Date;
};

/** Writes to whoever answers a request to join, and to whoever sent it. */
export async function tellJoinAsked(tx: Tx, request: Request) {
  const { id, organisationId, organisationName, personName, email, createdAt } = request;
  const reference = joinRequestReference(id);
  const by = sayDay(joinAnswerBy(londonDate(createdAt)));
  const once = `${id}:${createdAt.getTime()}`;
  const onceKey = `join-asked:${once}`;
  const asked = { askerName: personName || email, askerEmail: email, organisationName, reference, by };
  const there = await administratorsOf(tx, organisationId);
  const nobodyThere = there.length === 0;
  const props = { ...asked, nobodyThere };
  await sendToEach(tx, "join-asked", there, { page: paths.joinRequest(id), onceKey, props });
  if (nobodyThere)
    for (const operator of await tx.organisation.findMany({ where: { kind: "operator" } })) {
      const operators = await administratorsOf(tx, operator.id, { everyone: true });
      await sendToEach(tx, "join-asked", operators, { page: paths.joinRequests, onceKey, props });
    }
  await sendLetter(tx, "join-received", {
    to: email,
    onceKey: `join-received:${once}`,
    props: {
      baseUrl,
      link: baseUrl + paths.register,
      personName: personName || null,
      organisationName,
      reference,
      by,
      whoAnswers: nobodyThere ? "An operator of Front Door" : "An administrator there",
    },
  });
}
