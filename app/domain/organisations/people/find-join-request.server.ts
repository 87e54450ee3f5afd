import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { ok, problem } from "~/platform/problems";
import { joinRequestReference } from "../reference";
import { ownDomainOf } from "../registering/email-domain.server";
import { answerableRequests } from "./visible.server";

/** A request to join that the actor may answer, with what helps to decide; or `not-found`. */
export const findJoinRequest = (actor: Actor, id: string) =>
  asActor(actor, async (tx) => {
    const request = await tx.joinRequest.findFirst({
      where: { AND: [{ id }, answerableRequests(actor)] },
      include: { organisation: true },
    });
    if (!request) return problem("not-found");
    const { organisation, email, createdAt, answeredAt, answeredByName, accepted } = request;
    const domain = ownDomainOf(email);
    return ok({
      id,
      reference: joinRequestReference(id),
      name: request.personName || email,
      email,
      askedOn: londonDate(createdAt),
      organisationId: organisation.id,
      organisationName: organisation.name,
      /** Whether their address is of the employer's own domain; null where either has none of its own. */
      ownDomain: domain && organisation.emailDomain ? domain === organisation.emailDomain : null,
      answer: answeredAt
        ? { on: londonDate(answeredAt), byName: answeredByName ?? "", accepted: accepted === true }
        : null,
    });
  });
