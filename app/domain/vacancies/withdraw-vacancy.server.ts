import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { noteChange } from "./changes/note-change.server";
import { lockVacancy } from "./lock-vacancy.server";
import { moveVacancy } from "./move-vacancy.server";
import { mayBecome } from "./stages";
import { editableBy } from "./visible.server";

/** Withdraws a vacancy of the actor's own that nobody sees: a draft, one in review, scheduled or held. A live one is ended. */
export const withdrawVacancy = (actor: Actor, id: string, words?: string): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    await lockVacancy(tx, id);
    const vacancy = await tx.vacancy.findFirst({ where: { AND: [{ id }, editableBy(actor)] } });
    if (!vacancy) return problem("not-found");
    const { stage, organisationId, liveAt } = vacancy;
    if (stage === "live")
      return problem("wrong-stage", "This vacancy has gone live meanwhile. Say how it ended instead.");
    if (!mayBecome(stage, "withdrawn"))
      return problem("wrong-stage", "This vacancy has ended already. You see now how it stands.");
    const changes = { endedAt: now(), stageReason: words || null, version: { increment: 1 } };
    await moveVacancy(tx, id, "withdrawn", changes, stage);
    await record(tx, actor, "vacancy.withdrawn", id, { organisationId, detail: { from: stage } });
    // A draft was nobody else's: it needs no history, and no letter.
    if (stage !== "draft" || liveAt)
      await noteChange(tx, actor, id, { kind: "closed", reason: words || null });
    return ok({ id });
  });
