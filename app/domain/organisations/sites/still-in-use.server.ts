import type { Tx } from "~/platform/actor.server";
import type { OfferStage, VacancyStage } from "~prisma/generated/enums";

/** Stages in which somebody may still come to a vacancy's site because of it. */
const VACANCY_STAGES: VacancyStage[] = ["in_review", "scheduled", "live", "held"];
/** Stages in which pupils may still come to an offer's site. */
const OFFER_STAGES: OfferStage[] = ["with_hub", "accepted", "matched", "confirmed", "under_way"];

/**
 * What keeps a site from being closed, as its people know it: "FD-1042 Kitchen assistant". Holds the vacancies that
 * name it, so that none goes live meanwhile. At most `most` of them.
 */
export async function stillInUse(tx: Tx, siteId: string, most = 5): Promise<string[]> {
  await tx.$queryRaw`
    select 1 from vacancy where "siteId" = ${siteId}
      or id in (select "vacancyId" from vacancy_place where "siteId" = ${siteId}) for update`;
  const vacancies = await tx.vacancy.findMany({
    where: {
      stage: { in: VACANCY_STAGES },
      OR: [{ siteId }, { alsoAt: { some: { siteId } } }],
    },
    orderBy: { number: "asc" },
    take: most,
  });
  const offers = await tx.placementOffer.findMany({
    where: { siteId, stage: { in: OFFER_STAGES } },
    orderBy: { number: "asc" },
    take: most,
  });
  return [
    ...vacancies.map(({ number, title }) => `FD-${number} ${title}`),
    ...offers.map(({ number, title }) => `WE-${number} ${title}`),
  ].slice(0, most);
}
