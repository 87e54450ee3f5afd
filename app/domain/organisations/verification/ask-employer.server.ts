import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { movedMeanwhile, moveStanding } from "./move-standing.server";
import type { Standing } from "./standings";
import { verifiableBy } from "./visible.server";

/**
 * An operator asks an employer a question before deciding. It is told by letter, answers on its own page, and waits
 * again. @param seen where the employer stood when the operator looked
 */
export const askEmployer = (
  actor: Actor,
  organisationId: string,
  { question, seen }: { question: string; seen: Standing },
): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    const where = { AND: [{ id: organisationId }, verifiableBy(actor)] };
    if (!(await tx.organisation.count({ where }))) return problem("not-found");
    const moved = await moveStanding(tx, actor, {
      organisationId,
      // A suspension is lifted by itself: a question would leave its vacancies on hold and let it post others.
      from: seen === "suspended" ? [] : [seen],
      to: "asked",
      side: "operator",
      words: question,
      action: "organisation.asked",
    });
    return moved ? ok({ id: organisationId }) : movedMeanwhile(tx, organisationId);
  });
