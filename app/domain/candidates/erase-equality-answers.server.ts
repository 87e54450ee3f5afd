import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { supportedBy } from "./visible.server";

/** Removes for good what one of the actor's own candidates answered; where nothing is kept, there is nothing to do. */
export const eraseEqualityAnswers = (
  actor: Actor,
  candidateId: string,
): Promise<Result<{ candidateId: string }>> =>
  asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, supportedBy(actor)] },
      select: { brokerageId: true },
    });
    if (!candidate) return problem("not-found");
    const { count } = await tx.equalityAnswers.deleteMany({ where: { candidateId } });
    if (count > 0)
      await record(tx, actor, "equality.erased", candidateId, { organisationId: candidate.brokerageId });
    return ok({ candidateId });
  });
