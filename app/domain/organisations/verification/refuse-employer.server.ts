import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { movedMeanwhile, moveStanding } from "./move-standing.server";
import type { Standing } from "./standings";
import { verifiableBy } from "./visible.server";

/**
 * An operator refuses an employer, with a reason that it reads and may answer. Its vacancies stay as they are, out of
 * sight. @param seen where the employer stood when the operator looked
 */
export const refuseEmployer = (
  actor: Actor,
  organisationId: string,
  { reason, seen }: { reason: string; seen: Standing },
): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    const where = { AND: [{ id: organisationId }, verifiableBy(actor)] };
    if (!(await tx.organisation.count({ where }))) return problem("not-found");
    const moved = await moveStanding(tx, actor, {
      organisationId,
      from: [seen],
      to: "refused",
      side: "operator",
      words: reason,
      action: "organisation.refused",
    });
    return moved ? ok({ id: organisationId }) : movedMeanwhile(tx, organisationId);
  });
