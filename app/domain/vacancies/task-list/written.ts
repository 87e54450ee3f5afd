import type { Prisma } from "~prisma/generated/client";
import { type VacancyInWords, vacancyInWords, withPlace } from "../vacancy-in-words";
import { filledIn } from "./filled-in";
import { type Part, partsOfDraft, totalOf } from "./parts";

/** What a vacancy's pages are read with. */
export const withSites = {
  ...withPlace,
  alsoAt: { include: { site: true }, orderBy: [{ site: { createdAt: "asc" } }, { siteId: "asc" }] },
} satisfies Prisma.VacancyInclude;

export type WrittenRow = Prisma.VacancyGetPayload<{ include: typeof withSites }>;

type At = Part & { siteName: string; boroughCode: string | null };

/** A vacancy as its employer writes it: in words, and every site it is for. */
export type WrittenVacancy = VacancyInWords & { at: At[] };

/** The row of a vacancy as its pages say it. A draft whose sites nobody has chosen yet is at none. */
export function writtenVacancy(row: WrittenRow, label: (id: string) => string): WrittenVacancy {
  const { alsoAt, ...own } = row;
  const sites = new Map([
    [row.siteId, row.site],
    ...alsoAt.map(({ siteId, site }) => [siteId, site] as const),
  ]);
  const chosen = row.stage !== "draft" || alsoAt.length > 0 || filledIn(row).includes("where");
  const parts = chosen ? partsOfDraft({ siteId: row.siteId, places: row.places }, alsoAt) : [];
  return {
    ...vacancyInWords({ ...own, places: alsoAt.length ? totalOf(parts) : row.places }, label),
    at: parts.map((part) => ({
      ...part,
      siteName: sites.get(part.siteId)?.name ?? "",
      boroughCode: sites.get(part.siteId)?.boroughCode ?? null,
    })),
  };
}
