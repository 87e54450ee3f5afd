import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, dayToDate, today } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import { ok, problem, type Result } from "~/platform/problems";
import { noteChange } from "../changes/note-change.server";
import { goLive } from "../go-live.server";
import { holdOwn } from "../hold-own.server";
import type { Stage } from "../stages";
import { maySchedule, wrongWithGoingLive } from "./go-live-day";

/**
 * Says when a vacancy of the actor's own goes live: on a London day, or (null) as soon as it may. A draft waits for
 * its submission; a scheduled one goes live now, or on the other day. @returns the stage it now stands in
 */
export const scheduleVacancy = (
  actor: Actor,
  id: string,
  day: string | null,
): Promise<Result<{ stage: Stage }>> =>
  asActor(actor, async (tx) => {
    const held = await holdOwn(tx, actor, id);
    if (!held) return problem("not-found");
    const { vacancy, barred } = held;
    const { stage, organisationId } = vacancy;
    if (!maySchedule(stage))
      return problem("wrong-stage", "This vacancy is live or has ended. You see now how it stands.");
    const closesOn = vacancy.closesOn && dateToDay(vacancy.closesOn);
    const wrong = day && wrongWithGoingLive(day, closesOn, today());
    if (wrong) return problem("invalid", wrong, "goesLiveOn");
    if (stage === "scheduled" && !day && barred) return problem("not-allowed", barred);
    const goesLiveOn = day ? dayToDate(day) : null;
    const was = vacancy.goesLiveOn && dateToDay(vacancy.goesLiveOn);
    if (was === day) return ok({ stage });
    await tx.vacancy.updateMany({ where: { id, stage }, data: { goesLiveOn } });
    if (stage === "scheduled" && !day) {
      await goLive(tx, actor, vacancy, "scheduled");
      return ok({ stage: "live" });
    }
    await record(tx, actor, "vacancy.scheduled", id, { organisationId, detail: { was, goesLiveOn: day } });
    if (stage === "scheduled" && day)
      await noteChange(tx, actor, id, {
        kind: "scheduled",
        changes: [{ field: "Day to go live", was: was && sayDay(was), is: sayDay(day) }],
      });
    return ok({ stage });
  });
