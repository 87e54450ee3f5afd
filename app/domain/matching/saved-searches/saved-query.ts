import { findPlace } from "~/domain/places/find-place";
import { readVacancySearch, searchQuery, type VacancySearch } from "~/domain/vacancies/public-search";
import { searchTitle } from "~/domain/vacancies/search-in-words";

/** The search of a query string, whatever it says: what makes no sense is left out. */
export const searchOf = (query: string): VacancySearch => readVacancySearch(new URLSearchParams(query));

/**
 * A search as it is kept, without its order and its page, so that the same search is kept once: `q=chef&place=E8`; empty
 * for every vacancy. Kept again it stays as it is.
 */
export const queryToKeep = (query: string): string =>
  searchQuery({ ...searchOf(query), sort: null, page: 1 }).replace(/^\?/, "");

/** A kept search in a letter's words: "“chef”, within 5 km of E8"; "every new vacancy in London" for one that asks nothing. */
export function searchName(query: string): string {
  const search = searchOf(query);
  const place = findPlace(search.place);
  return searchTitle(search, place.ok ? (place.value?.name ?? null) : null) ?? "every new vacancy in London";
}
