import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem } from "~/platform/problems";
import { offersToHub } from "../visible.server";
import { unanswered } from "./unanswered";

/** The hub takes back dates that the employer has not answered. @returns its offer's id, `not-found` or `wrong-stage` */
export const retractDates = (actor: Actor, proposalId: string) =>
  asActor(actor, async (tx) => {
    const proposal = await tx.dateProposal.findFirst({
      where: { AND: [{ id: proposalId }, { offer: offersToHub(actor) }] },
      include: { offer: true },
    });
    if (!proposal) return problem("not-found");
    const { offerId, offer } = proposal;
    const { count } = await tx.dateProposal.updateMany({
      where: { AND: [{ id: proposalId }, unanswered, { offer: offersToHub(actor) }] },
      data: { withdrawnAt: now() },
    });
    if (!count) return problem("wrong-stage");
    await record(tx, actor, "dates.retracted", offerId, {
      organisationId: offer.organisationId,
      detail: { proposalId },
    });
    return ok({ offerId });
  });
