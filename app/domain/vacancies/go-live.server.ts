import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { dayToDate, now, today } from "~/platform/clock";
import { enqueue } from "~/platform/queue/enqueue.server";
import { moveVacancy } from "./move-vacancy.server";
import type { Stage } from "./stages";

/** Makes a vacancy live from one stage, with what follows from it. @returns false where it stands elsewhere by now */
export async function goLive(
  tx: Tx,
  actor: Actor,
  { id, organisationId }: { id: string; organisationId: string },
  from: Stage,
) {
  const moment = now();
  const changes = {
    liveAt: moment,
    postedOn: dayToDate(today()),
    stageReason: null,
    ...(from === "draft" ? { submittedAt: moment } : {}),
  };
  if (!(await moveVacancy(tx, id, "live", changes, from))) return false;
  await record(tx, actor, "vacancy.published", id, { organisationId });
  await enqueue(tx, "vacancy.published", { vacancyId: id });
  return true;
}
