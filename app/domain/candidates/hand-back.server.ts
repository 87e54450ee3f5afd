import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { supportedBy } from "./visible.server";

/**
 * A broker gives up a candidate of their own caseload, who is then on nobody's.
 * @returns `wrong-stage` where the candidate is not, or no longer, on it
 */
export const handBack = (actor: PersonActor, candidateId: string): Promise<Result<null>> =>
  asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, supportedBy(actor)] },
    });
    if (!candidate) return problem("not-found");
    const { count } = await tx.candidate.updateMany({
      where: { id: candidateId, brokerId: actor.id },
      data: { brokerId: null },
    });
    if (count === 0) return problem("wrong-stage");
    await record(tx, actor, "candidate.handed-back", candidateId, {
      organisationId: candidate.brokerageId,
      detail: { from: actor.id, to: null },
    });
    return ok(null);
  });
