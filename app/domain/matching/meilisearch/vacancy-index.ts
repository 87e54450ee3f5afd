import type { Settings } from "meilisearch";
import { hoursBandsOf, PAY_STEPS } from "~/domain/vacancies/search-choices";
import type { VacancyType } from "~/domain/vacancies/types";
import { dayNumber } from "./filter";

/** Name and version of the index: a change of what is indexed or of its settings takes the next number. */
export const VACANCIES = "vacancies_v1";

/** A live vacancy as the search server is told of it. All of it is public. */
export type LiveVacancy = {
  id: string;
  number: number;
  title: string;
  employer: string;
  /** The occupation's name; null where the vacancy names none. */
  occupation: string | null;
  /** Skills by name, those in no list of skills among them. */
  skillNames: readonly string[];
  description: string;
  sector: string | null;
  borough: string | null;
  type: VacancyType;
  hoursMin: number | null;
  hoursMax: number | null;
  /** Pence an hour at the least; and as the London Living Wage is reckoned. */
  pay: number | null;
  wage: number | null;
  flexible: boolean;
  occupationId: string | null;
  essential: readonly string[];
  wanted: readonly string[];
  liveAt: Date | null;
  /** A London day. */
  closesOn: string | null;
  latitude: number | null;
  longitude: number | null;
};

export type IndexedVacancy = ReturnType<typeof toIndexedVacancy>;

/** The day after every other, for what does not close. */
const NEVER = 99_999_999;
/** Letters of an advert that are searched. The longest of 1,293 real ones has 30,000. */
const LONGEST = 40_000;

/** Copies what is listed, and only that. */
export const toIndexedVacancy = (one: LiveVacancy) => ({
  id: one.id,
  number: one.number,
  title: one.title,
  occupation: one.occupation,
  employer: one.employer,
  skillNames: one.skillNames,
  description: one.description.slice(0, LONGEST),
  sector: one.sector,
  borough: one.borough,
  type: one.type,
  hours: hoursBandsOf(one.hoursMin, one.hoursMax),
  pay: one.pay,
  wage: one.wage,
  /** Every step of pay that it reaches, so that each can be counted. */
  paySteps: PAY_STEPS.filter((step) => one.pay !== null && one.pay >= step),
  flexible: one.flexible ? "yes" : null,
  occupationId: one.occupationId,
  essential: one.essential,
  wanted: one.wanted,
  liveAt: one.liveAt?.getTime() ?? null,
  closesOn: one.closesOn === null ? NEVER : dayNumber(one.closesOn),
  placed: one.latitude !== null && one.longitude !== null,
  ...(one.latitude !== null && one.longitude !== null
    ? { _geo: { lat: one.latitude, lng: one.longitude } }
    : {}),
});

const equal = { facetSearch: false, filter: { equality: true, comparison: false } };
const comparable = { facetSearch: false, filter: { equality: true, comparison: true } };

/** Words are searched from the title to the description; the order that somebody chose comes before how well they fit. */
export const VACANCY_SETTINGS: Settings = {
  searchableAttributes: ["title", "occupation", "employer", "skillNames", "description"],
  filterableAttributes: [
    {
      attributePatterns: [
        "number",
        "sector",
        "borough",
        "type",
        "hours",
        "paySteps",
        "flexible",
        "occupationId",
        "essential",
        "wanted",
        "placed",
      ],
      features: equal,
    },
    { attributePatterns: ["wage", "closesOn"], features: comparable },
    "_geo",
  ],
  sortableAttributes: ["liveAt", "number", "closesOn", "pay", "_geo"],
  rankingRules: [
    "sort",
    "words",
    "typo",
    "proximity",
    "attribute",
    "exactness",
    "liveAt:desc",
    "number:desc",
  ],
  prefixSearch: "disabled",
  facetSearch: false,
  pagination: { maxTotalHits: 1_000_000 },
};
