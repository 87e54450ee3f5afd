import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { supportedBy } from "./visible.server";

type Taking = {
  candidateId: string;
  /** On whose caseload the broker saw them: a person's id; null for nobody's. */
  from: string | null;
};

/**
 * A broker takes one of their brokerage's candidates onto their own caseload, from a colleague's or from nobody's.
 * @returns `wrong-stage` where somebody else has taken them since
 */
export const takeOntoCaseload = (actor: PersonActor, { candidateId, from }: Taking): Promise<Result<null>> =>
  asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, supportedBy(actor)] },
    });
    if (!candidate) return problem("not-found");
    if (candidate.brokerId === actor.id) return ok(null);
    const { count } = await tx.candidate.updateMany({
      where: { id: candidateId, brokerId: from },
      data: { brokerId: actor.id },
    });
    if (count === 0) return problem("wrong-stage");
    await record(tx, actor, "candidate.taken-on", candidateId, {
      organisationId: candidate.brokerageId,
      detail: { from, to: actor.id },
    });
    return ok(null);
  });
