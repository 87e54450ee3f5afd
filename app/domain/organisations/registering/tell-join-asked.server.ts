import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import type { Tx } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import { baseUrl } from "~/platform/env.server";
import { tellAdministrators } from "../people/tell-administrators.server";
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
  const props = (link: string, nobodyThere: boolean) => (person: { name: string }) => ({
    baseUrl,
    link: baseUrl + link,
    personName: person.name,
    askerName: personName || email,
    askerEmail: email,
    organisationName,
    reference,
    by,
    nobodyThere,
  });
  const told = await tellAdministrators(tx, "join-asked", {
    organisationId,
    once,
    props: props(paths.joinRequest(id), false),
  });
  if (told === 0)
    for (const operator of await tx.organisation.findMany({ where: { kind: "operator" } }))
      await tellAdministrators(tx, "join-asked", {
        organisationId: operator.id,
        once,
        props: props(paths.joinRequests, true),
        everyone: true,
      });
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
      whoAnswers: told ? "An administrator there" : "An operator of Front Door",
    },
  });
}
