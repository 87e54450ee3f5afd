import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { Prisma } from "~prisma/generated/client";
import { inList, ownRow, withoutWithdrawnDrafts } from "./find-own-vacancies.server";
import { OWN_PAGE, type OwnList } from "./own-list";
import { referenceNumber } from "./reference";
import type { Stage } from "./stages";
import { ownedBy } from "./visible.server";

/**
 * A page of the vacancies of the actor's employers, the newest first, narrowed by stage, site and words of the title
 * (or one's reference); how many there are of each stage; and the sites to choose from. A page beyond the last is the last.
 */
export const findOwnList = (actor: Actor, { stage, siteId, words, page: asked }: OwnList) =>
  asActor(actor, async (tx) => {
    const own: Prisma.VacancyWhereInput = { AND: [ownedBy(actor), withoutWithdrawnDrafts] };
    const narrowed: Prisma.VacancyWhereInput[] = [own, ...(siteId ? [{ siteId }] : []), ...named(words)];
    const counted = await tx.vacancy.groupBy({ by: ["stage"], where: { AND: narrowed }, _count: true });
    const counts = Object.fromEntries(counted.map((each) => [each.stage, each._count])) as Partial<
      Record<Stage, number>
    >;
    const all = counted.reduce((sum, { _count }) => sum + _count, 0);
    const total = stage ? (counts[stage] ?? 0) : all;
    const pages = Math.max(1, Math.ceil(total / OWN_PAGE));
    const page = Math.min(asked, pages);
    const rows = await tx.vacancy.findMany({
      where: { AND: [...narrowed, ...(stage ? [{ stage }] : [])] },
      include: inList,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * OWN_PAGE,
      take: OWN_PAGE,
    });
    const sites = await tx.site.findMany({
      where: { vacancies: { some: own } },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    });
    return { vacancies: rows.map(ownRow), counts, all, total, page, pages, sites };
  });

function named(words: string): Prisma.VacancyWhereInput[] {
  if (!words) return [];
  const number = referenceNumber(words);
  return [number === null ? { title: { contains: words, mode: "insensitive" } } : { number }];
}
