import { readVacancySearch } from "~/domain/vacancies/public-search";
import { sortFor } from "~/domain/vacancies/search-choices";
import type { VacancyAsk, VacancyQuery } from "../vacancy-engine";
import { crowdDay, crowdPlaces } from "./vacancy-crowd";

/** A search as an address says it. */
export function asking(query: string, given: Partial<VacancyQuery> = {}): VacancyQuery {
  const { cut: _, place: __, ...search } = readVacancySearch(new URLSearchParams(query));
  const near = given.near ?? null;
  return {
    ...search,
    sort: sortFor(search.sort, search.words !== "", near !== null),
    near,
    nearBorough: null,
    day: crowdDay,
    livingWagePence: 1480,
    perPage: 20,
    ...given,
  };
}

/** Where the crowd's place of this number is. */
export const positionOf = (at: number) => ({
  latitude: crowdPlaces[at]?.latitude ?? 0,
  longitude: crowdPlaces[at]?.longitude ?? 0,
});

/** What is looked for on behalf of somebody in Leyton. */
export const wanting = (given: Partial<VacancyAsk> = {}): VacancyAsk => ({
  skills: ["s1", "s3", "s4"],
  occupations: [
    { id: "o0", weight: 1 },
    { id: "o2", weight: 0.4 },
  ],
  near: positionOf(0),
  maxKm: 8,
  day: crowdDay,
  limit: 30,
  ...given,
});
