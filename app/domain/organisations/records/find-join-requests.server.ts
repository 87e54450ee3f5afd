import { can } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { withoutAdministrator } from "../people/visible.server";
import { joinRequestReference } from "../reference";
import { ownDomainOf } from "../registering/email-domain.server";
import { joinAnswerBy } from "../registering/join-answer-by";

/** The requests to join that wait for an operator, because nobody administers the employer; the oldest first. */
export const findJoinRequests = (actor: Actor) =>
  asActor(actor, async (tx) => {
    if (!can(actor, "organisation.manage")) return [];
    const rows = await tx.joinRequest.findMany({
      where: { answeredAt: null, organisation: withoutAdministrator },
      include: { organisation: { select: { id: true, name: true, emailDomain: true, source: true } } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    });
    return rows.map(({ id, personName, email, createdAt, organisation }) => ({
      id,
      reference: joinRequestReference(id),
      name: personName || email,
      email,
      ownDomain: ownDomainOf(email),
      dueOn: joinAnswerBy(londonDate(createdAt)),
      organisation,
    }));
  });
