import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, today } from "~/platform/clock";
import { ok, type Problem, problem, type Result } from "~/platform/problems";
import { overlap } from "../covers";
import { dayWords } from "../day-words";
import { readCovers, readMembers, type TeamCover } from "../read-team.server";
import type { CoverGiven } from "./cover-forms";
import { holdTeam } from "./hold-team.server";
import { tellOfCover } from "./tell-of-cover.server";

/** Days away at the most: longer is a new job, and a caseload to hand over. */
const LONGEST = 92;

/**
 * Says that the actor, or a colleague, is away for some days and who sees to their queue. Both hear of it by letter,
 * unless they are the actor.
 * @returns `not-found` where either is no member of a brokerage of the actor's; `invalid`, beside its field, where the
 *   days have passed or are too many, or where either is away already
 */
export const arrangeCover = (actor: PersonActor, given: CoverGiven): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    const members = await readMembers(tx, actor);
    const away = members.find(({ id }) => id === given.awayId);
    const cover = members.find(({ id }) => id === given.coverId);
    const brokerageId = away?.brokerageIds.find((id) => cover?.brokerageIds.includes(id));
    if (!away || !cover || !brokerageId) return problem("not-found");
    if (away.id === cover.id)
      return problem("invalid", "Choose somebody else: nobody covers for themselves", "coverId");
    await holdTeam(tx, brokerageId);
    const wrong = inTheWay(given, await readCovers(tx, actor, today()));
    if (wrong) return wrong;
    const row = await tx.cover.create({
      data: {
        brokerageId,
        awayId: away.id,
        awayName: away.name,
        coverId: cover.id,
        coverName: cover.name,
        fromDay: dayToDate(given.fromDay),
        untilDay: dayToDate(given.untilDay),
        madeByName: actor.name || actor.email,
      },
    });
    const { fromDay, untilDay } = given;
    await record(tx, actor, "cover.arranged", row.id, {
      organisationId: brokerageId,
      detail: { away: away.name, cover: cover.name, fromDay, untilDay },
    });
    await tellOfCover(tx, actor, { id: row.id, away, cover, fromDay, untilDay });
    return ok({ id: row.id });
  });

function inTheWay(given: CoverGiven, covers: readonly TeamCover[]): Problem | undefined {
  const day = today();
  const { awayId, coverId, fromDay, untilDay } = given;
  if (untilDay < day) return problem("invalid", "The last day away must be today or later", "untilDay");
  if (untilDay > addDays(fromDay, LONGEST))
    return problem(
      "invalid",
      "Cover lasts three months at the most. For longer, hand the caseload over instead",
      "untilDay",
    );
  const said = ({ awayName, coverName, fromDay, untilDay }: TeamCover) =>
    `${awayName} is away already ${dayWords(fromDay, day)} to ${dayWords(untilDay, day).replace(/^on /, "")}, covered by ${coverName}`;
  const same = covers.find((cover) => cover.awayId === awayId && overlap(cover, given));
  if (same) return problem("invalid", `${said(same)}. End that first, or choose other days`, "awayId");
  const gone = covers.find((cover) => cover.awayId === coverId && overlap(cover, given));
  if (gone) return problem("invalid", `${said(gone)}. Choose somebody who is there`, "coverId");
  return undefined;
}
