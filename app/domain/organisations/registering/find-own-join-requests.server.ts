import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { joinRequestReference } from "../reference";
import { joinAnswerBy } from "./join-answer-by";

/** Where the actor's requests to join stand that nobody has answered yet, oldest first. Days as `2026-11-24`. */
export const findOwnJoinRequests = (actor: PersonActor) =>
  asActor(actor, async (tx) => {
    const requests = await tx.joinRequest.findMany({
      where: { personId: actor.id, answeredAt: null },
      include: { organisation: true },
      orderBy: { createdAt: "asc" },
    });
    return requests.map(({ id, organisation, createdAt }) => ({
      id,
      reference: joinRequestReference(id),
      organisationName: organisation.name,
      askedOn: londonDate(createdAt),
      answerBy: joinAnswerBy(londonDate(createdAt)),
    }));
  });
