import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { type EndingGiven, endings } from "./forms";
import { moveVacancy } from "./move-vacancy.server";
import { mayBecome, type Stage } from "./stages";
import { editableBy } from "./visible.server";

/** Ends a vacancy of the actor's own: filled, closed or withdrawn, and how. A draft or one in review can only be withdrawn. */
export const endVacancy = (
  actor: Actor,
  id: string,
  { how, why }: EndingGiven,
): Promise<Result<{ stage: Stage }>> =>
  asActor(actor, async (tx) => {
    const vacancy = await tx.vacancy.findFirst({ where: { AND: [{ id }, editableBy(actor)] } });
    if (!vacancy) return problem("not-found");
    const { stage, label } = endings[how];
    const changes = { endedAt: now(), stageReason: why ? `${label}. ${why}` : label };
    if (!mayBecome(vacancy.stage, stage) || !(await moveVacancy(tx, id, stage, changes, vacancy.stage)))
      return problem("wrong-stage", "This vacancy can’t end so: it has ended already, or never went live.");
    const { organisationId } = vacancy;
    await record(tx, actor, `vacancy.${stage}`, id, { organisationId, detail: { how } });
    return ok({ stage });
  });
