import type { Position } from "~/domain/places/distance";
import type { VacancySearch } from "~/domain/vacancies/public-search";
import type { VacancySort } from "~/domain/vacancies/search-choices";
import type { EngineName, Term } from "./engine";

/** What to look for on behalf of a candidate: everything an engine is told of them. */
export type VacancyAsk = {
  /** All that they hold: skills, qualifications and licences. */
  skills: readonly string[];
  /** Their occupations and those close to them, with their closeness, 0 to 1, as the weight; each once. */
  occupations: readonly Term[];
  /** Where they live, and how far they travel, in kilometres. */
  near: Position;
  maxKm: number;
  /** The London day: vacancies that close before it are not open. */
  day: string;
  limit: number;
};

/** A value that vacancies can be narrowed to, and how many open ones there are of it; never 0. */
export type FacetCount = { value: string; count: number };

/**
 * What can be narrowed by; each counts as if nothing of its own were chosen, so that another choice can be weighed.
 * Their values: a sector's slug; a borough's ONS code; a type; a band of hours (a vacancy may be in several); a step of
 * pay in pence, "1500", which counts all that pay that or more; and "yes" for the last two.
 */
export const facets = ["sector", "borough", "type", "hours", "pay", "flexible", "livingWage"] as const;
export type Facet = (typeof facets)[number];

/** A word that nobody uses, and those that were looked for in its place, the nearest first. */
export type Correction = { typed: string; used: readonly string[] };

export type FoundVacancies = {
  /** Of the page asked for, in order; none past the last page. */
  ids: string[];
  total: number;
  /** In any order. */
  facets: Record<Facet, FacetCount[]>;
  /** As far as the engine tells. */
  corrections: readonly Correction[];
};

/** What a public search asks of an engine. */
export type VacancyQuery = Omit<VacancySearch, "cut" | "place" | "sort"> & {
  /** The middle of the place that was typed, where there is one: only what lies within `radiusKm` of it. */
  near: Position | null;
  /** ONS code, where the place is a whole borough: all that lies in it counts as near too. */
  nearBorough: string | null;
  /** One that means something: `best` only where there are words, `nearest` only where there is a place. */
  sort: VacancySort;
  /** The London day, and the London Living Wage of that day in pence an hour; null where none is known: then nothing pays it. */
  day: string;
  livingWagePence: number | null;
  perPage: number;
};

/** Finds open vacancies: for a candidate, to be scored; and for anyone who searches. Holds nothing that is not public. */
export interface VacancyEngine {
  readonly name: EngineName;
  /** Ids of open vacancies that ask for something held, or for work like theirs, within reach; the most promising first. */
  suiting(ask: VacancyAsk): Promise<string[]>;
  search(query: VacancyQuery): Promise<FoundVacancies>;
}
