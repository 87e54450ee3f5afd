import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, dayToDate, londonDate, now, today } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import { ok, problem, type Result } from "~/platform/problems";
import { noteChange } from "../changes/note-change.server";
import { nobodyAsked } from "../endings/ending-columns";
import { holdOwn } from "../hold-own.server";
import { moveVacancy } from "../move-vacancy.server";
import { type ExtensionGiven, howToExtend, wrongWithNewDate } from "./extension";

/**
 * Puts the closing date of the actor's own live vacancy later, with a reason; one that ran out within four weeks goes
 * live again by it. @returns whether it went live again
 */
export const extendVacancy = (
  actor: Actor,
  id: string,
  { closesOn, reason }: ExtensionGiven,
): Promise<Result<{ relisted: boolean }>> =>
  asActor(actor, async (tx) => {
    const held = await holdOwn(tx, actor, id);
    if (!held) return problem("not-found");
    if (held.barred) return problem("not-allowed", held.barred);
    const { vacancy } = held;
    const { stage, organisationId } = vacancy;
    const before = vacancy.closesOn && dateToDay(vacancy.closesOn);
    const closing = { stage, closesOn: before, endedOn: vacancy.endedAt && londonDate(vacancy.endedAt) };
    const how = howToExtend(closing, today());
    if (!how)
      return problem(
        "wrong-stage",
        "Only a live vacancy, or one that ran out in the last four weeks, can be extended.",
      );
    if (how === "relist" && (await tx.site.count({ where: { id: vacancy.siteId, closedAt: { not: null } } })))
      return problem("wrong-stage", "Its site has closed. Copy the vacancy, and choose another site.");
    const wrong = wrongWithNewDate(closesOn, closing, today());
    if (wrong) return problem("invalid", wrong, "closesOn");
    const changes = { closesOn: dayToDate(closesOn), version: { increment: 1 } };
    if (how === "relist") {
      const again = { liveAt: now(), postedOn: dayToDate(today()), endedAt: null, ...nobodyAsked };
      await moveVacancy(tx, id, "live", { ...changes, ...again }, "expired");
    } else await tx.vacancy.updateMany({ where: { id, stage: "live" }, data: changes });
    await record(tx, actor, "vacancy.extended", id, {
      organisationId,
      detail: { was: before, closesOn, reason, relisted: how === "relist" },
    });
    const was = before && sayDay(before);
    await noteChange(tx, actor, id, {
      kind: "extended",
      changes: [{ field: "Closing date", was, is: sayDay(closesOn) }],
      reason,
    });
    return ok({ relisted: how === "relist" });
  });
