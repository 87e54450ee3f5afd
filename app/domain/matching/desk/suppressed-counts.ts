/** Fewer people than this are never counted out loud. */
export const SHOWN_FROM = 5;

/** Boroughs with enough people to say how many, the most first. Of every other borough only that it has fewer. */
export type BoroughCounts = { borough: string; count: number }[];

/**
 * Counts of people by borough as they may be told. No sum is told beside them: what the boroughs left out have together
 * could be had from it by taking the others away, and a borough that has nobody is left out like one that has four.
 */
export const suppressed = (counts: ReadonlyMap<string, number>): BoroughCounts =>
  [...counts]
    .map(([borough, count]) => ({ borough, count }))
    .filter(({ count }) => count >= SHOWN_FROM)
    .sort((a, b) => b.count - a.count || a.borough.localeCompare(b.borough));
