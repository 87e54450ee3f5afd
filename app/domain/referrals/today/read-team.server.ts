import { organisationIdsOf, type PersonActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { dateToDay, dayToDate } from "~/platform/clock";
import type { CoverSpan } from "./covers";

/** Somebody of the actor's brokerages. */
export type TeamMember = { id: string; name: string; email: string; brokerageIds: string[] };

/** Everybody of the actor's brokerages, by name. */
export async function readMembers(tx: Tx, actor: PersonActor): Promise<TeamMember[]> {
  const rows = await tx.$queryRaw<TeamMember[]>`
    select p.id, coalesce(nullif(trim(p.name), ''), p.email) as name, p.email,
      array_agg(m."organisationId") as "brokerageIds"
    from membership m join person p on p.id = m."personId"
    where m."organisationId" = any(${organisationIdsOf(actor, "brokerage")}::text[])
    group by p.id order by 2, p.id`;
  return rows;
}

/** A cover as pages say it. Days are ISO days. */
export type TeamCover = CoverSpan & {
  id: string;
  brokerageId: string;
  awayName: string;
  coverName: string;
  madeByName: string;
};

/** Covers of the actor's brokerages that hold on a day or later, and have not been ended; the earliest first. */
export async function readCovers(tx: Tx, actor: PersonActor, day: string): Promise<TeamCover[]> {
  const rows = await tx.cover.findMany({
    where: {
      brokerageId: { in: organisationIdsOf(actor, "brokerage") },
      untilDay: { gte: dayToDate(day) },
      endedAt: null,
    },
    orderBy: [{ fromDay: "asc" }, { awayName: "asc" }, { id: "asc" }],
  });
  return rows.map(({ fromDay, untilDay, endedAt, createdAt: _, ...row }) => ({
    ...row,
    fromDay: dateToDay(fromDay),
    untilDay: dateToDay(untilDay),
    ended: endedAt !== null,
  }));
}
