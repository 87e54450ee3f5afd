/** A London Living Wage: what everyone over 18 needs an hour to live in London, as the Living Wage Foundation reckons it. */
export type LivingWage = {
  pencePerHour: number;
  /** ISO day on which it was announced, and from which it is in force here. */
  announcedOn: string;
  /** Where the figure and its day can be checked. */
  source: string;
};

/** Every rate since 2018, oldest first. Add each new one here once it is announced, and never before. */
export const livingWages: readonly LivingWage[] = [
  {
    pencePerHour: 1055,
    announcedOn: "2018-11-05",
    source: "https://londonlovesbusiness.com/is-london-living-wage-going-to-change/",
  },
  {
    pencePerHour: 1075,
    announcedOn: "2019-11-11",
    source: "https://www.london.gov.uk/press-releases/mayoral/mayor-announces-new-london-living-wage-of-1075",
  },
  {
    pencePerHour: 1085,
    announcedOn: "2020-11-09",
    source: "https://www.cipp.org.uk/resources/news/increases-to-the-real-living-wage-confirmed.html",
  },
  {
    pencePerHour: 1105,
    announcedOn: "2021-11-15",
    source:
      "https://www.hrgrapevine.com/content/article/2021-11-15-real-living-wage-rise-takes-effect-what-hr-needs-to-know",
  },
  {
    pencePerHour: 1195,
    announcedOn: "2022-09-22",
    source:
      "https://www.itv.com/news/london/2022-09-22/london-living-wage-increases-to-1195-as-cost-of-living-rises",
  },
  {
    pencePerHour: 1315,
    announcedOn: "2023-10-24",
    source: "https://www.cipp.org.uk/resources/news/real-living-wage-increases.html",
  },
  {
    pencePerHour: 1385,
    announcedOn: "2024-10-23",
    source:
      "https://hrcentre.uk.brightmine.com/faq/what-is-the-living-wage-used-by-the-living-wage-foundation-and-how-is-it-calculated/152191",
  },
  {
    pencePerHour: 1480,
    announcedOn: "2025-10-22",
    source: "https://www.independent.co.uk/bulletin/news/real-living-wage-increase-london-2026-b2850123.html",
  },
];

/**
 * The London Living Wage in force on an ISO day in London; null before the first rate above.
 *
 * "In force" means here: the latest rate announced by that day. Employers who have signed up have until the
 * following 1 May to pay a new rate, but a vacancy advertised today is compared with today's rate at once, since
 * that is what a resident who starts in it needs.
 */
export function londonLivingWageOn(day: string): LivingWage | null {
  return livingWages.findLast(({ announcedOn }) => announcedOn <= day) ?? null;
}

/**
 * Whether a rate newer than ours may have been announced by an ISO day. A new one comes every autumn, in October
 * of late, so from the 1 November of the year after our latest it is likely, and a page that shows ours should
 * give the day of its announcement.
 */
export function newerLivingWageIsLikely(day: string): boolean {
  const latest = livingWages.at(-1);
  return latest === undefined || day >= `${Number(latest.announcedOn.slice(0, 4)) + 1}-11-01`;
}
