import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { sharedBy } from "./visible.server";

/** Takes a card back: the other borough sees it no longer. */
export const withdrawCard = (actor: PersonActor, cardId: string): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    const card = await tx.sharedCard.findFirst({ where: { AND: [{ id: cardId }, sharedBy(actor)] } });
    if (!card) return problem("not-found");
    const { count } = await tx.sharedCard.updateMany({
      where: { id: cardId, endedAt: null },
      data: { endedAt: now() },
    });
    if (!count) return problem("wrong-stage", "This card has ended already.");
    await record(tx, actor, "card.withdrawn", cardId, { organisationId: card.fromBrokerageId });
    return ok({ id: cardId });
  });
