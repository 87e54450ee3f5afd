import { boroughWithCode } from "~/domain/places/boroughs";
import { SECTORS, type SectorSlug } from "~/domain/taxonomy/sectors";

/** What somebody looks for among open vacancies. */
export type VacancySearch = {
  words: string;
  /** Whether more was typed than is searched for. */
  cut: boolean;
  /** ONS code; null for all of London. */
  borough: string | null;
  sector: SectorSlug | null;
  /** From 1. */
  page: number;
};

/** Letters of a search that are looked for. Nobody types more; a program might send any number. */
export const LONGEST_SEARCH = 200;
const LAST_PAGE = 100_000;

const isSector = (slug: string): slug is SectorSlug => SECTORS.some((sector) => sector.slug === slug);

/** A search from an address, whatever it says: what makes no sense is left out. */
export function readVacancySearch(params: URLSearchParams): VacancySearch {
  const typed = tidy(params.get("q") ?? "");
  const borough = params.get("borough") ?? "";
  const sector = params.get("sector") ?? "";
  const page = Number(params.get("page") ?? 1);
  return {
    words: cut(typed),
    cut: typed.length > LONGEST_SEARCH,
    borough: boroughWithCode(borough) ? borough : null,
    sector: isSector(sector) ? sector : null,
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, LAST_PAGE) : 1,
  };
}

/** The query string of a search: nothing that is empty, and no page for the first. */
export function searchQuery({ words, borough, sector }: VacancySearch, page: number): string {
  const given = { q: words, borough, sector, page: page > 1 ? String(page) : "" };
  const query = new URLSearchParams(
    Object.entries(given).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  return query.size > 0 ? `?${query}` : "";
}

/** Its first whole words: half a word finds something else, or nothing. */
const cut = (typed: string) =>
  typed.length > LONGEST_SEARCH
    ? typed
        .slice(0, LONGEST_SEARCH + 1)
        .replace(/\s\S*$/, "")
        .slice(0, LONGEST_SEARCH)
    : typed;

/** On one line; the database refuses some control characters, and none of them is looked for. */
const tidy = (typed: string) => typed.replace(/[\p{Cc}\s]+/gu, " ").trim();
