import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { supportedBy } from "../visible.server";

/**
 * Deletes a record of the actor's brokerage that was never finished, with all that was typed into it.
 * @returns `wrong-stage` where it is finished by now
 */
export const deleteDraft = (actor: Actor, id: string): Promise<Result<{ reference: string }>> =>
  asActor(actor, async (tx) => {
    const row = await tx.candidate.findFirst({
      where: { AND: [{ id }, supportedBy(actor)] },
      select: { reference: true, brokerageId: true, _count: { select: { referrals: true } } },
    });
    if (!row) return problem("not-found");
    const finished = problem("wrong-stage", "This record is finished by now, so it is not deleted.");
    if (row._count.referrals > 0) return finished;
    // The person goes first: whoever finishes the draft at this moment holds that row, and one of the two finds it gone.
    const { count } = await tx.candidatePerson.deleteMany({ where: { candidateId: id, draft: true } });
    if (count === 0) return finished;
    await tx.candidate.delete({ where: { id } });
    const { reference, brokerageId } = row;
    await record(tx, actor, "candidate.draft-deleted", id, {
      organisationId: brokerageId,
      detail: { reference },
    });
    return ok({ reference });
  });
