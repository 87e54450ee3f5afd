import { whereMay } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { ownEmployers } from "../visible.server";
import { moveStanding } from "./move-standing.server";

/**
 * An employer's administrator answers the operator's question, or says after a refusal what has changed: it waits to
 * be verified again. Of two answers at once the first is kept, and the other is told.
 */
export const answerOperator = (
  actor: Actor,
  { organisationId, answer }: { organisationId: string; answer: string },
): Promise<Result<{ organisationId: string }>> =>
  asActor(actor, async (tx) => {
    const where = { AND: [{ id: organisationId }, ownEmployers(actor)] };
    if (!(await tx.organisation.count({ where }))) return problem("not-found");
    if (!whereMay(actor, "organisation.change").includes(organisationId))
      return problem(
        "not-allowed",
        "Only an administrator of your organisation can answer. Ask one of them.",
      );
    const moved = await moveStanding(tx, actor, {
      organisationId,
      from: ["asked", "refused"],
      to: "waiting",
      side: "employer",
      words: answer,
      action: "organisation.answered",
    });
    if (moved) return ok({ organisationId });
    return problem("wrong-stage", "A colleague has answered already, or we have decided meanwhile.");
  });
