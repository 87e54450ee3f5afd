import type { PublicVacancySummary } from "~/domain/vacancies/public-summaries.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { searchPublicVacancies } from "../public/search-public-vacancies.server";
import { searchOf } from "./saved-query";

/** Pages of a search that are looked through, of twenty each: a letter counts no more than that. */
const MOST_PAGES = 10;

type Kept = { id: string; query: string };

/**
 * What a kept search finds on a London day that went live since a moment and that it has not told of, the newest first;
 * at most two hundred.
 */
export async function newToSearch(
  actor: Actor,
  { id, query }: Kept,
  since: Date,
  day: string,
): Promise<PublicVacancySummary[]> {
  const search = { ...searchOf(query), sort: "newest" as const };
  const fresh: PublicVacancySummary[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const found = await searchPublicVacancies(actor, { ...search, page }, day);
    const ids = found.vacancies.map((vacancy) => vacancy.id);
    const recent = await asActor(actor, (tx) =>
      tx.vacancy.findMany({
        where: { id: { in: ids }, liveAt: { gt: since } },
        select: { id: true, toldOfBy: { where: { savedSearchId: id } } },
      }),
    );
    const untold = new Set(recent.filter(({ toldOfBy }) => toldOfBy.length === 0).map((row) => row.id));
    fresh.push(...found.vacancies.filter((vacancy) => untold.has(vacancy.id)));
    // The newest come first, so behind one that is not new nothing is.
    if (recent.length < ids.length || page >= found.pages) break;
  }
  return fresh;
}
