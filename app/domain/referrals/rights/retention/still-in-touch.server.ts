import { record } from "~/domain/audit/record.server";
import { supportedBy } from "~/domain/candidates/visible.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";

/** A broker says that they are still in touch with one of their own candidates: the months count from now again. */
export const stillInTouch = (
  actor: PersonActor,
  candidateId: string,
): Promise<Result<{ reference: string }>> =>
  asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, supportedBy(actor)] },
      select: { reference: true, brokerageId: true },
    });
    if (!candidate) return problem("not-found");
    const { count } = await tx.candidatePerson.updateMany({
      where: { candidateId },
      data: { lastActiveAt: now(), warnedAt: null },
    });
    if (!count) return problem("gone", "Their details are removed already, and can’t be brought back.");
    await record(tx, actor, "candidate.in-touch", candidateId, { organisationId: candidate.brokerageId });
    return ok({ reference: candidate.reference });
  });
