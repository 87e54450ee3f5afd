import { longDay } from "~/domain/vacancies/long-day";
import { paths } from "~/paths";
import { dayToDate } from "~/platform/clock";
import type { LetterProps } from "~emails/letters";
import type { NewMatches, VacancyWithMatches } from "./find-new-matches.server";
import { scored } from "./scored";

/** Vacancies that a letter tells of; the rest are counted. */
const MOST = 10;

/** What a letter about new matches says. Candidates are there by reference and score alone: a letter is no safe place for more. */
export const digestInWords = (
  { total, vacancies }: NewMatches,
  baseUrl: string,
): Pick<LetterProps<"match-digest">, "total" | "vacancies" | "more"> => ({
  total,
  vacancies: vacancies.slice(0, MOST).map((vacancy) => inWords(vacancy, baseUrl)),
  more: Math.max(0, vacancies.length - MOST),
});

const inWords = (
  { id, title, employer, boroughName, closesOn, own, others }: VacancyWithMatches,
  baseUrl: string,
) => ({
  title,
  where: boroughName ? `${employer}, ${boroughName}` : employer,
  closesOn: closesOn && longDay(dayToDate(closesOn)),
  link: baseUrl + paths.queueVacancy(id),
  own: own.map(scored),
  others: others.map(scored),
});
