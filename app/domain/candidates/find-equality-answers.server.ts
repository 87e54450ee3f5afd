import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import type { EqualityAnswers } from "./equality-questions";
import { openAnswers } from "./sealed-answers.server";
import { supportedBy } from "./visible.server";

export type EqualityRecord = {
  candidateId: string;
  reference: string;
  /** Null where nothing was saved yet, or what was can't be opened. */
  answers: EqualityAnswers | null;
  /** When they were saved, as an ISO instant, for the form that changes them next. */
  savedAt: string | null;
};

/** What one of the actor's own candidates answered. Every reading goes into the audit trail. */
export const findEqualityAnswers = (actor: Actor, id: string): Promise<Result<EqualityRecord>> =>
  asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id }, supportedBy(actor)] },
      select: { reference: true, brokerageId: true, equality: true },
    });
    if (!candidate) return problem("not-found");
    const { reference, brokerageId, equality } = candidate;
    await record(tx, actor, "equality.read", id, { organisationId: brokerageId });
    return ok({
      candidateId: id,
      reference,
      answers: (equality && openAnswers(id, equality.sealed)) ?? null,
      savedAt: equality?.updatedAt.toISOString() ?? null,
    });
  });
