import { boroughWithCode } from "~/domain/places/boroughs";
import { SECTORS } from "~/domain/taxonomy/sectors";
import { typeWords } from "./advert-words";
import { sayPounds } from "./pay-words";
import type { VacancySearch } from "./public-search";
import { HOURS_BANDS } from "./search-choices";

const sectorNames = new Map<string, string>(SECTORS.map(({ slug, name }) => [slug, name]));
const bandNames = new Map<string, string>(HOURS_BANDS.map(({ slug, name }) => [slug, name]));
const typeNames = new Map<string, string>(Object.entries(typeWords));

/** What each choice is called; a value that there is not is called by itself. */
export const choiceWords = {
  sector: (slug: string) => sectorNames.get(slug) ?? slug,
  borough: (code: string) => boroughWithCode(code)?.name ?? code,
  type: (type: string) => typeNames.get(type) ?? type,
  hours: (band: string) => bandNames.get(band) ?? band,
  pay: (pence: string) => `${sayPounds(Number(pence))} or more an hour`,
  flexible: () => "Hours can be arranged",
  livingWage: () => "Pays the London Living Wage",
} as const;

/** Something chosen, and the search without it. */
export type Chosen = { label: string; without: VacancySearch };

/** All that a search is narrowed by, beside its words and its place. */
export function chosenIn(given: VacancySearch): Chosen[] {
  const search = { ...given, page: 1 };
  const each = <T extends string>(
    values: readonly T[],
    label: (value: T) => string,
    left: (rest: T[]) => Partial<VacancySearch>,
  ) =>
    values.map((value) => ({
      label: label(value),
      without: { ...search, ...left(values.filter((other) => other !== value)) },
    }));
  const one = (is: boolean, label: string, left: Partial<VacancySearch>) =>
    is ? [{ label, without: { ...search, ...left } }] : [];
  return [
    ...each(search.sectors, choiceWords.sector, (sectors) => ({ sectors })),
    ...each(search.boroughs, choiceWords.borough, (boroughs) => ({ boroughs })),
    ...each(search.types, choiceWords.type, (types) => ({ types })),
    ...each(search.hours, choiceWords.hours, (hours) => ({ hours })),
    ...one(search.payFrom !== null, choiceWords.pay(String(search.payFrom)), { payFrom: null }),
    ...one(search.flexible, choiceWords.flexible(), { flexible: false }),
    ...one(search.livingWage, choiceWords.livingWage(), { livingWage: false }),
  ];
}

/** The same words and place, and nothing chosen. */
export const unchosen = (search: VacancySearch): VacancySearch => ({
  ...search,
  sectors: [],
  boroughs: [],
  types: [],
  hours: [],
  payFrom: null,
  flexible: false,
  livingWage: false,
  page: 1,
});

/** "within 5 km of E8". */
export const aroundWords = (placeName: string, radiusKm: number) => `within ${radiusKm} km of ${placeName}`;

/** "12 open vacancies for “cook” within 5 km of E8". */
export function foundWords(total: number, { words, radiusKm }: VacancySearch, placeName: string | null) {
  const count = total === 1 ? "1 open vacancy" : `${total.toLocaleString("en-GB")} open vacancies`;
  const about = words ? ` for “${words}”` : "";
  return `${count}${about}${placeName ? ` ${aroundWords(placeName, radiusKm)}` : ""}`;
}

/** Choices that a title has room for. */
const NAMED = 3;

/** The search as a page's title says it: "“cook”, within 5 km of E8, Hospitality"; null for one that asks nothing. */
export function searchTitle(search: VacancySearch, placeName: string | null): string | null {
  const chosen = chosenIn(search).map(({ label }) => label);
  const rest = chosen.length > NAMED ? [`${chosen.length - NAMED} more`] : [];
  const said = [
    search.words && `“${search.words}”`,
    placeName && aroundWords(placeName, search.radiusKm),
    ...chosen.slice(0, NAMED),
    ...rest,
  ].filter(Boolean);
  return said.length > 0 ? said.join(", ") : null;
}
