import { boroughs } from "~/domain/places/boroughs";
import { SECTORS, type SectorSlug } from "~/domain/taxonomy/sectors";
import {
  HOURS_BANDS,
  type HoursBand,
  PAY_STEPS,
  type PayStep,
  RADII,
  type Radius,
  USUAL_RADIUS,
  VACANCY_SORTS,
  type VacancySort,
} from "./search-choices";
import { type VacancyType, vacancyTypeValues } from "./types";

/** What somebody looks for among open vacancies. An empty list asks for nothing. */
export type VacancySearch = {
  words: string;
  /** Whether more was typed than is searched for. */
  cut: boolean;
  /** As typed: an outcode, a postcode or the name of a place; empty for all of London. */
  place: string;
  /** How far around the place. */
  radiusKm: Radius;
  /** ONS codes. */
  boroughs: readonly string[];
  sectors: readonly SectorSlug[];
  types: readonly VacancyType[];
  hours: readonly HoursBand[];
  /** The least pay, in pence an hour. */
  payFrom: PayStep | null;
  /** Only where hours can be arranged. */
  flexible: boolean;
  /** Only what pays at least the London Living Wage. */
  livingWage: boolean;
  /** As chosen; null for what suits the search. */
  sort: VacancySort | null;
  /** From 1. */
  page: number;
};

/** Letters of a search that are looked for. Nobody types more; a program might send any number. */
export const LONGEST_SEARCH = 200;
const LONGEST_PLACE = 60;
const LAST_PAGE = 100_000;
/** What a box that is ticked sends. */
export const TICKED = "yes";

const boroughCodes = boroughs.map(({ code }) => code);
const sectorSlugs = SECTORS.map(({ slug }) => slug);
const bandSlugs = HOURS_BANDS.map(({ slug }) => slug);
const sortSlugs = VACANCY_SORTS.map(({ slug }) => slug);

/** A search from an address, whatever it says: what makes no sense is left out. */
export function readVacancySearch(params: URLSearchParams): VacancySearch {
  const typed = askingSomething(tidy(params.get("q") ?? ""));
  const page = Number(params.get("page") ?? 1);
  const chosen = <T>(name: string, among: readonly T[]) => {
    const given = new Set(params.getAll(name));
    return among.filter((one) => given.has(String(one)));
  };
  return {
    words: cut(typed),
    cut: typed.length > LONGEST_SEARCH,
    place: tidy(params.get("place") ?? "")
      .slice(0, LONGEST_PLACE)
      .trim(),
    radiusKm: chosen("radius", RADII)[0] ?? USUAL_RADIUS,
    boroughs: chosen("borough", boroughCodes),
    sectors: chosen("sector", sectorSlugs),
    types: chosen("type", vacancyTypeValues),
    hours: chosen("hours", bandSlugs),
    payFrom: PAY_STEPS.find((step) => params.getAll("pay").includes(inPounds(step))) ?? null,
    flexible: params.get("flexible") === TICKED,
    livingWage: params.get("livingWage") === TICKED,
    sort: chosen("sort", sortSlugs)[0] ?? null,
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, LAST_PAGE) : 1,
  };
}

/** The query string of a search: nothing that is empty or usual. Read again, it is the same search. */
export function searchQuery(search: VacancySearch): string {
  const given: [string, string | readonly string[]][] = [
    ["q", search.words],
    ["place", search.place],
    ["radius", search.radiusKm === USUAL_RADIUS ? "" : String(search.radiusKm)],
    ["borough", search.boroughs],
    ["sector", search.sectors],
    ["type", search.types],
    ["hours", search.hours],
    ["pay", search.payFrom === null ? "" : inPounds(search.payFrom)],
    ["flexible", search.flexible ? TICKED : ""],
    ["livingWage", search.livingWage ? TICKED : ""],
    ["sort", search.sort ?? ""],
    ["page", search.page > 1 ? String(search.page) : ""],
  ];
  const said = given.flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (one === "" ? [] : [[name, one]])),
  );
  return said.length > 0 ? `?${new URLSearchParams(said)}` : "";
}

/** A step of pay as an address says it: "15". */
export const inPounds = (pence: PayStep) => String(pence / 100);

/** Its first whole words: half a word finds something else, or nothing. */
const cut = (typed: string) =>
  typed.length > LONGEST_SEARCH
    ? typed
        .slice(0, LONGEST_SEARCH + 1)
        .replace(/\s\S*$/, "")
        .slice(0, LONGEST_SEARCH)
    : typed;

/** Signs alone find nothing and leave nothing out: they are no search. */
const askingSomething = (typed: string) => (/[\p{L}\p{N}]/u.test(typed) ? typed : "");

/** On one line; the database refuses some control characters, and none of them is looked for. */
const tidy = (typed: string) => typed.replace(/[\p{Cc}\p{Cs}\s]+/gu, " ").trim();
