import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import { isUnanswered } from "./endings/ending-columns";
import { vacancyReference } from "./reference";
import { ownedBy } from "./visible.server";

/** What nobody misses from a list: drafts that were put away. */
export const withoutWithdrawnDrafts: Prisma.VacancyWhereInput = {
  NOT: { stage: "withdrawn", submittedAt: null },
};

/** What a row of the list is read with. */
export const inList = { site: { select: { name: true } } } satisfies Prisma.VacancyInclude;

type Row = Prisma.VacancyGetPayload<{ include: typeof inList }>;

/** A vacancy as its employer's list shows it. Days are ISO days in London. */
export const ownRow = (row: Row) => ({
  id: row.id,
  reference: vacancyReference(row.number),
  title: row.title,
  stage: row.stage,
  stageReason: row.stageReason,
  siteName: row.site.name,
  places: row.places,
  closesOn: row.closesOn && dateToDay(row.closesOn),
  goesLiveOn: row.goesLiveOn && dateToDay(row.goesLiveOn),
  submittedAt: row.submittedAt,
  /** It ran out, and nobody has said how it ended. */
  unanswered: isUnanswered(row),
});

export type OwnVacancy = ReturnType<typeof ownRow>;

/** Those that ran out and wait for an answer, however old: at most so many are read beside the newest. */
const MOST_UNANSWERED = 50;

/**
 * The vacancies of the actor's employers, newest first: `limit` of them, and older ones of which nobody has said yet how
 * they ended. Withdrawn drafts are left out.
 */
export const findOwnVacancies = (actor: Actor, limit = 100): Promise<OwnVacancy[]> =>
  asActor(actor, async (tx) => {
    const rows = await tx.vacancy.findMany({
      where: { AND: [ownedBy(actor), withoutWithdrawnDrafts] },
      include: inList,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: limit,
    });
    const unanswered = await tx.vacancy.findMany({
      where: {
        AND: [
          ownedBy(actor),
          { stage: "expired", filledThroughUs: null, source: null },
          { id: { notIn: rows.map(({ id }) => id) } },
        ],
      },
      include: inList,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: MOST_UNANSWERED,
    });
    return [...rows, ...unanswered].map(ownRow);
  });
