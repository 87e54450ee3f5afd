/** A site, and how many people are wanted there. */
export type Part = { siteId: string; places: number };

/**
 * The vacancies that a draft becomes: one a site, with the places asked for there. A draft with no list of sites is one
 * at its own. A site named twice is one; a site with nobody wanted is none, unless it is the only one.
 */
export function partsOfDraft(own: Part, listed: readonly Part[]): [Part, ...Part[]] {
  const bySite = new Map<string, number>();
  for (const { siteId, places } of listed)
    if (places > 0) bySite.set(siteId, (bySite.get(siteId) ?? 0) + places);
  const [first, ...others] = [...bySite].map(([siteId, places]) => ({ siteId, places }));
  return first ? [first, ...others] : [own];
}

/** All the places of several sites. */
export const totalOf = (parts: readonly Part[]) => parts.reduce((sum, { places }) => sum + places, 0);
