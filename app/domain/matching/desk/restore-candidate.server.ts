import { record } from "~/domain/audit/record.server";
import { supportedBy } from "~/domain/candidates/visible.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import type { Pair } from "./pair.server";
import { notedBy } from "./visible.server";

/**
 * A broker takes a dismissal back, their own or a colleague's: the candidate is suggested for the vacancy again.
 * @returns `wrong-stage` where they are not dismissed, or no longer: of two who press at once, one learns of it so
 */
export const restoreCandidate = (
  actor: PersonActor,
  { vacancyId, candidateId }: Pair,
): Promise<Result<null>> =>
  asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, supportedBy(actor)] },
    });
    if (!candidate) return problem("not-found");
    const dismissal = await tx.dismissal.findFirst({
      where: { AND: [{ vacancyId, candidateId }, notedBy(actor)] },
    });
    if (!dismissal) return problem("wrong-stage");
    const { count } = await tx.dismissal.deleteMany({ where: { id: dismissal.id } });
    if (count === 0) return problem("wrong-stage");
    await record(tx, actor, "match.restored", candidateId, {
      organisationId: dismissal.brokerageId,
      detail: { vacancyId, reason: dismissal.reason },
    });
    return ok(null);
  });
