import { distanceKm } from "~/domain/places/distance";
import { hoursBandsOf, PAY_STEPS } from "~/domain/vacancies/search-choices";
import { type Facet, facets, type VacancyQuery } from "../vacancy-engine";
import type { OfCrowd } from "./vacancy-crowd";

type Values = Record<Facet, string[]>;

/** Every value of each facet that a vacancy counts for. */
function valuesOf({ row, place, sector }: OfCrowd, livingWage: number): Values {
  const pay = row.payHourlyMinPence ?? 0;
  return {
    sector: sector ? [sector] : [],
    borough: place.boroughCode ? [place.boroughCode] : [],
    type: [row.type],
    hours: hoursBandsOf(row.hoursMin ?? null, row.hoursMax ?? null),
    pay: PAY_STEPS.filter((step) => pay >= step).map(String),
    flexible: row.flexibleHours ? ["yes"] : [],
    livingWage: pay >= livingWage ? ["yes"] : [],
  };
}

const chosenOf = (query: VacancyQuery): Values => ({
  sector: [...query.sectors],
  borough: [...query.boroughs],
  type: [...query.types],
  hours: [...query.hours],
  pay: query.payFrom === null ? [] : [String(query.payFrom)],
  flexible: query.flexible ? ["yes"] : [],
  livingWage: query.livingWage ? ["yes"] : [],
});

function isNear({ place }: OfCrowd, { near, nearBorough, radiusKm }: VacancyQuery) {
  if (!near) return true;
  if (nearBorough && place.boroughCode === nearBorough) return true;
  if (place.latitude === null || place.longitude === null) return false;
  return distanceKm(near, place) <= radiusKm;
}

/** What a search finds of a crowd, worked out one by one. Words are what `says` makes of them. */
export function expectedSearch(
  crowd: readonly OfCrowd[],
  query: VacancyQuery,
  says: (one: OfCrowd) => boolean = () => true,
) {
  const chosen = chosenOf(query);
  const of = crowd
    .filter(({ row }) => !row.closesOn || row.closesOn >= new Date(query.day))
    .filter((one) => isNear(one, query) && says(one))
    .map((one) => ({ one, values: valuesOf(one, query.livingWagePence ?? Number.POSITIVE_INFINITY) }));
  const takes = (values: Values, facet: Facet) =>
    chosen[facet].length === 0 || values[facet].some((value) => chosen[facet].includes(value));
  const found = of.filter(({ values }) => facets.every((facet) => takes(values, facet)));
  const counts = facets.map((facet) => {
    const others = facets.filter((other) => other !== facet);
    const counted = of.filter(({ values }) => others.every((other) => takes(values, other)));
    return [facet, tally(counted.flatMap(({ values }) => values[facet]))] as const;
  });
  return { found: found.map(({ one }) => one), total: found.length, facets: Object.fromEntries(counts) };
}

function tally(values: readonly string[]) {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const time = (date: Date | string | null | undefined) => (date ? new Date(date).getTime() : null);

/** Puts vacancies in an order: by `first`, those without it last, then the newest, then the highest number. */
export const ordered = (found: readonly OfCrowd[], first: (one: OfCrowd) => number | null) =>
  [...found]
    .sort((a, b) => {
      const [one, other] = [first(a) ?? Number.POSITIVE_INFINITY, first(b) ?? Number.POSITIVE_INFINITY];
      if (one !== other) return one - other;
      return (time(b.row.liveAt) ?? 0) - (time(a.row.liveAt) ?? 0) || b.row.number - a.row.number;
    })
    .map(({ row }) => row.id);

/** What each order goes by first. */
export const firsts = {
  newest: () => 0,
  closing: ({ row }: OfCrowd) => time(row.closesOn),
  pay: ({ row }: OfCrowd) => (row.payHourlyMinPence ? -row.payHourlyMinPence : null),
};
