import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { type ReviewOnPlan, reviewOnPlan } from "./plan";
import { planOwnedBy } from "./visible.server";

/** A self-review of an employer of the actor's own, open or complete. */
export const findReview = (actor: Actor, id: string): Promise<Result<ReviewOnPlan>> =>
  asActor(actor, async (tx) => {
    const row = await tx.practiceReview.findFirst({ where: { id, organisation: planOwnedBy(actor) } });
    return row ? ok(reviewOnPlan(row)) : problem("not-found");
  });
