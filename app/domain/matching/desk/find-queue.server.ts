import { boroughWithCode } from "~/domain/places/boroughs";
import { vacancyReference } from "~/domain/vacancies/reference";
import { visibleTo } from "~/domain/vacancies/visible.server";
import { type Actor, standingsOf } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dayToDate, londonDate, today } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import { around, type Where } from "./around";

const A_PAGE = 20;

/** A live vacancy in a broker's queue. `liveOn` is an ISO day in London. */
export type QueuedVacancy = {
  id: string;
  reference: string;
  title: string;
  employer: string;
  /** The borough; null where nobody knows. */
  boroughName: string | null;
  /** Whether that is the actor's own. */
  own: boolean;
  liveOn: string | null;
  updatedAt: Date;
};

export type Queue = { vacancies: QueuedVacancy[]; total: number; page: number; pages: number };

/** Live vacancies, the newest first, twenty a page (pages count from 1); a page past the last one is the last one. */
export const findQueue = (actor: Actor, { where, page }: { where: Where; page: number }): Promise<Queue> =>
  asActor(actor, async (tx) => {
    const boroughCode = standingsOf(actor, "brokerage")[0]?.boroughCode ?? null;
    const open = { OR: [{ closesOn: null }, { closesOn: { gte: dayToDate(today()) } }] };
    const scope: Prisma.VacancyWhereInput = {
      AND: [{ stage: "live" }, open, visibleTo(actor), { site: around(where, boroughCode) }],
    };
    const total = await tx.vacancy.count({ where: scope });
    const pages = Math.max(1, Math.ceil(total / A_PAGE));
    const at = Math.min(Math.max(1, page), pages);
    const rows = await tx.vacancy.findMany({
      where: scope,
      select: queued,
      orderBy: [{ liveAt: { sort: "desc", nulls: "last" } }, { number: "desc" }],
      skip: (at - 1) * A_PAGE,
      take: A_PAGE,
    });
    return { vacancies: rows.map((row) => inQueue(row, boroughCode)), total, page: at, pages };
  });

const queued = {
  id: true,
  number: true,
  title: true,
  liveAt: true,
  updatedAt: true,
  organisation: { select: { name: true } },
  site: { select: { boroughCode: true } },
} satisfies Prisma.VacancySelect;

type Row = Prisma.VacancyGetPayload<{ select: typeof queued }>;

const inQueue = ({ number, liveAt, organisation, site, ...row }: Row, own: string | null): QueuedVacancy => ({
  ...row,
  reference: vacancyReference(number),
  employer: organisation.name,
  boroughName: boroughWithCode(site.boroughCode ?? "")?.name ?? null,
  own: own !== null && site.boroughCode === own,
  liveOn: liveAt && londonDate(liveAt),
});
