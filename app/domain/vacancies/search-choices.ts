/** Kilometres around a place that a search may keep to, and what it keeps to where none is chosen. */
export const RADII = [1, 3, 5, 10, 15] as const;
export type Radius = (typeof RADII)[number];
export const USUAL_RADIUS: Radius = 5;

/**
 * Hours a week by what they mean to people: under 16 is beside study or care, over 30 is full time for most. A vacancy
 * that offers a range belongs to every band that the range touches.
 */
export const HOURS_BANDS = [
  { slug: "under-16", name: "Under 16 hours a week" },
  { slug: "16-to-30", name: "16 to 30 hours a week" },
  { slug: "over-30", name: "Over 30 hours a week" },
] as const;
export type HoursBand = (typeof HOURS_BANDS)[number]["slug"];

/** The bands that hours a week touch; none where no hours are given. A missing end is open. */
export function hoursBandsOf(hoursMin: number | null, hoursMax: number | null): HoursBand[] {
  if (hoursMin === null && hoursMax === null) return [];
  const [from, to] = [hoursMin ?? 0, hoursMax ?? Number.POSITIVE_INFINITY];
  const touched = { "under-16": from < 16, "16-to-30": from <= 30 && to >= 16, "over-30": to > 30 };
  return HOURS_BANDS.map(({ slug }) => slug).filter((slug) => touched[slug]);
}

/** Pay that a search may ask for: at least so many pence an hour, by the least that a vacancy pays. */
export const PAY_STEPS = [1300, 1500, 1800, 2200, 2800] as const;
export type PayStep = (typeof PAY_STEPS)[number];

export const VACANCY_SORTS = [
  { slug: "best", name: "Best match" },
  { slug: "newest", name: "Newest" },
  { slug: "closing", name: "Closing soonest" },
  { slug: "pay", name: "Highest pay" },
  { slug: "nearest", name: "Nearest" },
] as const;
export type VacancySort = (typeof VACANCY_SORTS)[number]["slug"];

/** The orders that mean something: the best match only for words, the nearest only around a place. */
export const sortsFor = (hasWords: boolean, hasPlace: boolean) =>
  VACANCY_SORTS.filter(({ slug }) => (slug !== "best" || hasWords) && (slug !== "nearest" || hasPlace));

/** The order to use: the one chosen where it means something, else the best match, the nearest or the newest. */
export function sortFor(chosen: VacancySort | null, hasWords: boolean, hasPlace: boolean): VacancySort {
  const usual = hasWords ? "best" : hasPlace ? "nearest" : "newest";
  return sortsFor(hasWords, hasPlace).find(({ slug }) => slug === chosen)?.slug ?? usual;
}
