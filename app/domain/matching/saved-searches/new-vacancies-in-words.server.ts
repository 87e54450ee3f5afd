import { searchQuery } from "~/domain/vacancies/public-search";
import type { PublicVacancySummary } from "~/domain/vacancies/public-summaries.server";
import { paths } from "~/paths";
import { sayDay } from "~/platform/day-words";
import { baseUrl } from "~/platform/env.server";
import type { LetterProps } from "~emails/letters";
import type { SavedSearch } from "~prisma/generated/client";
import { manageLink, stopLink } from "./links.server";
import { savedSearchReference } from "./reference";
import { searchName, searchOf } from "./saved-query";

/** Vacancies that a letter tells of; the rest are counted, and stand behind its link. */
export const MOST_IN_A_LETTER = 20;

/** What a letter about new vacancies says. */
export const newVacanciesInWords = (
  { id, query }: SavedSearch,
  fresh: readonly PublicVacancySummary[],
): LetterProps<"new-vacancies"> => ({
  baseUrl,
  link: baseUrl + paths.vacancies + searchQuery({ ...searchOf(query), sort: "newest" }),
  manageLink: manageLink(id),
  stopLink: stopLink(id),
  reference: savedSearchReference(id),
  search: searchName(query),
  total: fresh.length,
  more: Math.max(0, fresh.length - MOST_IN_A_LETTER),
  vacancies: fresh.slice(0, MOST_IN_A_LETTER).map((vacancy) => ({
    title: vacancy.title,
    where: `${vacancy.employer}, ${vacancy.place}`,
    terms: [vacancy.pay, vacancy.hours].filter((words) => words !== null).join(", ") || null,
    closesOn: vacancy.closesOn && sayDay(vacancy.closesOn),
    link: baseUrl + paths.publicVacancy(vacancy.id),
  })),
});
