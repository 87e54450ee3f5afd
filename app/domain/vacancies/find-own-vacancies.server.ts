import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay } from "~/platform/clock";
import { vacancyReference } from "./reference";
import { ownedBy } from "./visible.server";

/** The vacancies of the actor's employers, newest first; `limit` of them. Withdrawn drafts are left out. */
export const findOwnVacancies = (actor: Actor, limit = 100) =>
  asActor(actor, async (tx) => {
    const rows = await tx.vacancy.findMany({
      where: { AND: [ownedBy(actor), { NOT: { stage: "withdrawn", submittedAt: null } }] },
      include: { site: { select: { name: true } } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: limit,
    });
    return rows.map((row) => ({
      id: row.id,
      reference: vacancyReference(row.number),
      title: row.title,
      stage: row.stage,
      stageReason: row.stageReason,
      siteName: row.site.name,
      places: row.places,
      closesOn: row.closesOn && dateToDay(row.closesOn),
      submittedAt: row.submittedAt,
    }));
  });

export type OwnVacancy = Awaited<ReturnType<typeof findOwnVacancies>>[number];
