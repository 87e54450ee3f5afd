import { record } from "~/domain/audit/record.server";
import { organisationIdsOf, type PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { readMembers } from "../read-team.server";
import { holdTeam } from "./hold-team.server";
import { tellOfCover } from "./tell-of-cover.server";

/**
 * Ends a cover before its last day, or takes back one that has not begun. Both sides hear of it.
 * @returns `wrong-stage` where somebody has ended it already
 */
export const endCover = (actor: PersonActor, coverId: string): Promise<Result<null>> =>
  asActor(actor, async (tx) => {
    const cover = await tx.cover.findFirst({
      where: { id: coverId, brokerageId: { in: organisationIdsOf(actor, "brokerage") } },
    });
    if (!cover) return problem("not-found");
    await holdTeam(tx, cover.brokerageId);
    const { count } = await tx.cover.updateMany({
      where: { id: coverId, endedAt: null },
      data: { endedAt: now() },
    });
    if (count === 0) return problem("wrong-stage", "This cover has been ended already.");
    const { awayName, coverName, brokerageId } = cover;
    await record(tx, actor, "cover.ended", coverId, {
      organisationId: brokerageId,
      detail: { away: awayName, cover: coverName },
    });
    const members = await readMembers(tx, actor);
    const [away, by] = [cover.awayId, cover.coverId].map((id) => members.find((one) => one.id === id));
    // Who has left since is told nothing.
    if (away && by)
      await tellOfCover(tx, actor, {
        id: coverId,
        away,
        cover: by,
        fromDay: dateToDay(cover.fromDay),
        untilDay: dateToDay(cover.untilDay),
        ended: true,
      });
    return ok(null);
  });
