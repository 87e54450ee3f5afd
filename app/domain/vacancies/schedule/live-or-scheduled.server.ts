import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { dateToDay, now, today } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import { noteChange } from "../changes/note-change.server";
import { goLive } from "../go-live.server";
import { moveVacancy } from "../move-vacancy.server";

type Ready = { id: string; organisationId: string; goesLiveOn: Date | null };

/**
 * Lets a vacancy that may be seen go live: at once, or on its day if its employer chose a later one.
 * @returns the stage it now stands in; null where it stands elsewhere than thought
 */
export async function liveOrScheduled(
  tx: Tx,
  actor: Actor,
  vacancy: Ready,
  from: "draft" | "in_review",
): Promise<"live" | "scheduled" | null> {
  const { id, organisationId } = vacancy;
  const day = vacancy.goesLiveOn && dateToDay(vacancy.goesLiveOn);
  if (!day || day <= today()) return (await goLive(tx, actor, vacancy, from)) ? "live" : null;
  const submitted = from === "draft" ? { submittedAt: now() } : {};
  if (!(await moveVacancy(tx, id, "scheduled", { stageReason: null, ...submitted }, from))) return null;
  await record(tx, actor, "vacancy.scheduled", id, { organisationId, detail: { goesLiveOn: day } });
  const changes = [{ field: "Day to go live", was: null, is: sayDay(day) }];
  await noteChange(tx, actor, id, { kind: "scheduled", changes });
  return "scheduled";
}
