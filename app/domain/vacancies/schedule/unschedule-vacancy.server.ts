import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { noteChange } from "../changes/note-change.server";
import { lockVacancy } from "../lock-vacancy.server";
import { moveVacancy } from "../move-vacancy.server";
import { editableBy } from "../visible.server";

/** Takes a vacancy of the actor's own off its schedule: it is a draft again, with no day to go live. */
export const unscheduleVacancy = (actor: Actor, id: string): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    await lockVacancy(tx, id);
    const vacancy = await tx.vacancy.findFirst({ where: { AND: [{ id }, editableBy(actor)] } });
    if (!vacancy) return problem("not-found");
    const changes = { goesLiveOn: null, version: { increment: 1 } };
    if (!(await moveVacancy(tx, id, "draft", changes, "scheduled")))
      return problem("wrong-stage", "This vacancy is not scheduled any more. You see now how it stands.");
    const { organisationId } = vacancy;
    await record(tx, actor, "vacancy.unscheduled", id, { organisationId });
    await noteChange(tx, actor, id, { kind: "unscheduled" });
    return ok({ id });
  });
