import { supportedBy } from "~/domain/candidates/visible.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { removalDay } from "./removal-day";
import { ruleOf } from "./rule.server";

/** More than a page shows. */
const MOST = 200;

export type Going = { id: string; reference: string; lastActiveOn: string; removedOn: string };

/** Those of the actor's own team whose details go soon, whom their broker was warned of: by reference, the soonest first. */
export const findGoing = (actor: PersonActor): Promise<Going[]> =>
  asActor(actor, async (tx) => {
    const rows = await tx.candidatePerson.findMany({
      where: { warnedAt: { not: null }, candidate: supportedBy(actor) },
      select: {
        lastActiveAt: true,
        warnedAt: true,
        candidate: { select: { id: true, reference: true, brokerageId: true } },
      },
      orderBy: [{ warnedAt: "asc" }, { candidateId: "asc" }],
      take: MOST,
    });
    const months = new Map<string, number>();
    for (const { candidate } of rows)
      if (!months.has(candidate.brokerageId))
        months.set(candidate.brokerageId, (await ruleOf(tx, candidate.brokerageId)).months);
    return rows.map(({ lastActiveAt, warnedAt, candidate: { id, reference, brokerageId } }) => {
      const lastActiveOn = londonDate(lastActiveAt);
      const removedOn = removalDay(
        lastActiveOn,
        months.get(brokerageId) ?? 0,
        warnedAt && londonDate(warnedAt),
      );
      return { id, reference, lastActiveOn, removedOn };
    });
  });
