import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, now, today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { goLive } from "./go-live.server";
import { moveVacancy } from "./move-vacancy.server";
import { editableBy } from "./visible.server";

/**
 * Submits a draft of the actor's own. An employer nobody has checked yet waits for an operator; any other goes live
 * at once. A closing date that has passed meanwhile is refused.
 * @returns the stage it now stands in
 */
export const submitVacancy = (actor: Actor, id: string): Promise<Result<{ stage: "in_review" | "live" }>> =>
  asActor(actor, async (tx) => {
    const vacancy = await tx.vacancy.findFirst({
      where: { AND: [{ id }, editableBy(actor)] },
      include: { organisation: true },
    });
    if (!vacancy) return problem("not-found");
    if (!vacancy.closesOn || dateToDay(vacancy.closesOn) <= today())
      return problem("invalid", "The closing date has passed. Change it, then submit the vacancy.");
    if (vacancy.organisation.verifiedAt) {
      const live = await goLive(tx, actor, vacancy, "draft");
      return live ? ok({ stage: "live" }) : submittedBefore();
    }
    const changes = { submittedAt: now(), stageReason: null };
    if (!(await moveVacancy(tx, id, "in_review", changes))) return submittedBefore();
    await record(tx, actor, "vacancy.submitted", id, { organisationId: vacancy.organisationId });
    await enqueue(tx, "vacancy.submitted", { vacancyId: id });
    return ok({ stage: "in_review" });
  });

const submittedBefore = () =>
  problem("wrong-stage", "This vacancy has already been submitted. You see now how it stands.");
