import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";

/** Throws away a candidate's CV, read or not, and what it suggested. @returns `wrong-stage` where there is none any more */
export const discardCv = (actor: PersonActor, candidateId: string): Promise<Result<null>> =>
  asActor(actor, async (tx) => {
    const brokerageId = { in: whereMay(actor, "cv.read") };
    const candidate = await tx.candidate.findFirst({ where: { id: candidateId, brokerageId } });
    if (!candidate) return problem("not-found");
    const { count } = await tx.cvReading.deleteMany({ where: { candidateId } });
    if (count === 0) return problem("wrong-stage");
    await record(tx, actor, "cv.discarded", candidateId, { organisationId: candidate.brokerageId });
    return ok(null);
  });
