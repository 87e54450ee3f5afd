import { markVerified } from "~/domain/organisations/verification/mark-verified.server";
import { movedMeanwhile } from "~/domain/organisations/verification/move-standing.server";
import type { Standing } from "~/domain/organisations/verification/standings";
import { verifiableBy } from "~/domain/organisations/verification/visible.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { letWaitingThrough, type Verified } from "./let-waiting-through.server";

/**
 * An operator verifies an employer: what it has waiting goes live, and its later vacancies need no check.
 * @param seen where the employer stood when the operator looked
 */
export const verifyEmployer = (
  actor: Actor,
  organisationId: string,
  seen: Standing,
): Promise<Result<Verified>> =>
  asActor(actor, async (tx) => {
    const where = { AND: [{ id: organisationId }, verifiableBy(actor)] };
    if (!(await tx.organisation.count({ where }))) return problem("not-found");
    if (seen === "suspended" || !(await markVerified(tx, actor, organisationId, [seen])))
      return movedMeanwhile(tx, organisationId);
    return ok(await letWaitingThrough(tx, actor, organisationId));
  });
