import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { noteChange } from "./changes/note-change.server";
import { endingColumns } from "./endings/ending-columns";
import { type Ending, stageAfter } from "./endings/endings";
import { lockVacancy } from "./lock-vacancy.server";
import { moveVacancy } from "./move-vacancy.server";
import type { Stage } from "./stages";
import { editableBy } from "./visible.server";

/**
 * Ends a live vacancy of the actor's own: the stage follows from the answers. One that ran out keeps its stage, and
 * takes the answers once. What never went live is withdrawn instead (`withdraw-vacancy.server.ts`).
 */
export const endVacancy = (actor: Actor, id: string, ending: Ending): Promise<Result<{ stage: Stage }>> =>
  asActor(actor, async (tx) => {
    await lockVacancy(tx, id);
    const vacancy = await tx.vacancy.findFirst({ where: { AND: [{ id }, editableBy(actor)] } });
    if (!vacancy) return problem("not-found");
    const { stage, places, organisationId } = vacancy;
    const columns = endingColumns(ending, places);
    const { stageReason: _, ...said } = columns;
    if (stage === "expired" && vacancy.filledThroughUs === null) {
      await tx.vacancy.updateMany({ where: { id, stage }, data: columns });
      await record(tx, actor, "vacancy.ending-told", id, { organisationId, detail: said });
      await noteChange(tx, actor, id, { kind: "closed", reason: columns.stageReason });
      return ok({ stage });
    }
    if (stage !== "live")
      return problem(
        "wrong-stage",
        "This vacancy has ended already, or never went live. You see now how it stands.",
      );
    const to = stageAfter(ending, places);
    await moveVacancy(tx, id, to, { ...columns, endedAt: now(), version: { increment: 1 } }, "live");
    await record(tx, actor, `vacancy.${to}`, id, { organisationId, detail: said });
    await noteChange(tx, actor, id, { kind: "closed", reason: columns.stageReason });
    return ok({ stage: to });
  });
