import { wheres } from "~/domain/matching/desk/around";
import { findQueue } from "~/domain/matching/desk/find-queue.server";
import { suitableCounts } from "~/domain/matching/desk/suitable-counts.server";
import { paths } from "~/paths";
import type { PersonActor } from "~/platform/actor";

type Options = {
  /** Milliseconds to wait at most for counts that are not there yet. */
  within: number;
  /** Id of the vacancy that is open: it is counted in any case, so that what a broker does there moves nothing else. */
  open?: string;
};

/** Milliseconds in which the open vacancy is counted. */
const ONE_COUNT = 350;

/**
 * The queue as the address asks for it: `where` and `page`. Of its twenty vacancies, those that suit most of the
 * actor's residents come first, and among equals the newest.
 */
export async function queueOf(actor: PersonActor, request: Request, { within, open }: Options) {
  const asked = new URL(request.url).searchParams;
  const where = wheres.find((one) => one === asked.get("where")) ?? "near";
  const wanted = Number(asked.get("page")) || 1;
  const { vacancies, total, page, pages } = await findQueue(actor, { where, page: Math.trunc(wanted) });
  const current = vacancies.filter(({ id }) => id === open);
  if (current.length > 0) await suitableCounts(actor, current, { within: ONE_COUNT });
  const counts = await suitableCounts(actor, vacancies, { within });
  const kept = new URLSearchParams({ where, page: String(page) }).toString();
  const items = vacancies
    .map(({ updatedAt: _, ...vacancy }) => ({
      ...vacancy,
      href: `${paths.queueVacancy(vacancy.id)}?${kept}`,
      suitable: counts.get(vacancy.id) ?? null,
    }))
    .sort((a, b) => (b.suitable ?? 0) - (a.suitable ?? 0));
  return { items, where, total, page, pages, backHref: `${paths.brokerage}?kind=vacancies&${kept}` };
}

export type VacancyQueue = Awaited<ReturnType<typeof queueOf>>;
