import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { visibleTo } from "../visible.server";
import { changeKinds, fieldChangesOf, isTold } from "./change";
import { type Happening, sayRow } from "./history";

/** Days for which those who work on a vacancy are shown what changed on it, and how many of the changes. */
const LATELY = 60;
const SHOWN = 5;

/** What changed lately on a vacancy that the actor may read, for those outside its employer: the latest first. */
export const findChanges = (actor: Actor, vacancyId: string): Promise<Happening[]> =>
  asActor(actor, async (tx) => {
    const rows = await tx.vacancyChange.findMany({
      where: {
        vacancyId,
        vacancy: { AND: [visibleTo(actor), { liveAt: { not: null } }] },
        kind: { in: changeKinds.filter(isTold) },
        at: { gte: new Date(now().getTime() - LATELY * 86_400_000) },
      },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: SHOWN,
    });
    return rows.map((row) => sayRow({ ...row, changes: fieldChangesOf(row.changes) }));
  });
