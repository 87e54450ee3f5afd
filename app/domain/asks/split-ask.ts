import type { AskGiven } from "./forms";

type Site = { id: string; hubSlug: string | null };

/** One thing that an ask becomes, and the sites that it is for. */
export type Part =
  | { kind: "vacancy"; title: string; siteIds: string[] }
  | { kind: "offer"; title: string; pupils: number; siteId: string; hubSlug: string }
  | { kind: "plan" };

/**
 * What one ask becomes: a vacancy for each job, to fill at every site named; an offer of work experience for each site,
 * since each goes to its own Careers Hub; a practice plan. Sites that no hub serves take no pupils.
 */
export function splitAsk({ needs, jobs, experience, pupils }: AskGiven, sites: readonly Site[]): Part[] {
  const parts: Part[] = [];
  const siteIds = sites.map(({ id }) => id);
  if (needs.includes("hire"))
    parts.push(...jobs.map((title) => ({ kind: "vacancy" as const, title, siteIds })));
  if (needs.includes("experience") && experience && pupils)
    for (const { id, hubSlug } of sites)
      if (hubSlug) parts.push({ kind: "offer", title: experience, pupils, siteId: id, hubSlug });
  if (needs.includes("inclusion")) parts.push({ kind: "plan" });
  return parts;
}
