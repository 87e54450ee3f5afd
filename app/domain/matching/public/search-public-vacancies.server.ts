import { findPlace, type NamedPlace } from "~/domain/places/find-place";
import { londonLivingWageOn } from "~/domain/vacancies/living-wage";
import type { VacancySearch } from "~/domain/vacancies/public-search";
import { type PublicVacancySummary, publicSummaries } from "~/domain/vacancies/public-summaries.server";
import { sortFor, type VacancySort } from "~/domain/vacancies/search-choices";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { vacancyEngine } from "../matching-engine.server";
import type { Correction, Facet, FacetCount, VacancyQuery } from "../vacancy-engine";

const A_PAGE = 20;

export type PublicVacancies = {
  vacancies: PublicVacancySummary[];
  total: number;
  /** The page shown, from 1: the last one, where a later was asked for. */
  page: number;
  pages: number;
  facets: Record<Facet, FacetCount[]>;
  corrections: readonly Correction[];
  /** The order they are in. */
  sort: VacancySort;
  /** The place that was typed, where we know it; and why not, where we don't. */
  place: NamedPlace | null;
  placeProblem: string | null;
};

/** Open vacancies that answer a search on a London day, twenty a page. Anyone may ask. */
export function searchPublicVacancies(
  actor: Actor,
  search: VacancySearch,
  day: string,
  engine = vacancyEngine(actor),
): Promise<PublicVacancies> {
  const typed = findPlace(search.place);
  const place = typed.ok ? typed.value : null;
  const query = queryFor(search, place, day);
  return asActor(actor, async (tx) => {
    const asked = await engine.search(query);
    const pages = Math.max(1, Math.ceil(asked.total / A_PAGE));
    const page = Math.min(search.page, pages);
    const found = page === search.page ? asked : await engine.search({ ...query, page });
    return {
      // Read again: an engine may not have heard yet that one has closed.
      vacancies: await publicSummaries(tx, found.ids, day),
      total: found.total,
      page,
      pages,
      facets: found.facets,
      corrections: found.corrections,
      sort: query.sort,
      place,
      placeProblem: typed.ok ? null : typed.reason,
    };
  });
}

function queryFor(search: VacancySearch, place: NamedPlace | null, day: string): VacancyQuery {
  const { cut: _, place: __, ...asked } = search;
  return {
    ...asked,
    sort: sortFor(search.sort, search.words !== "", place !== null),
    near: place?.position ?? null,
    nearBorough: place?.boroughCode ?? null,
    day,
    livingWagePence: londonLivingWageOn(day)?.pencePerHour ?? null,
    perPage: A_PAGE,
  };
}
