import { findArticles } from "~/domain/guidance/articles.server";
import { checkAdvert } from "~/domain/guidance/check-advert";
import type { GuidedField } from "~/domain/guidance/fields";
import type { VacancyInWords } from "~/domain/vacancies/vacancy-in-words";
import { paths } from "~/paths";
import { dayToDate, today } from "~/platform/clock";

const about: Record<GuidedField, string> = {
  title: "The job title",
  description: "The description",
  occupation: "The occupation",
  skills: "The skills",
  pay: "The pay",
  hours: "The hours",
  closing: "The closing date",
  placement: "The placement",
};

/** What the advert check suggests for a vacancy, as a list for people, and the places in its description. */
export async function previewAdvice(vacancy: VacancyInWords) {
  const advice = checkAdvert({
    title: vacancy.title,
    description: vacancy.description,
    pay: { minPence: vacancy.payMinPence, maxPence: vacancy.payMaxPence, text: vacancy.payText },
    hoursStated: vacancy.hoursMin !== null,
    closesOn: vacancy.closesOn ? dayToDate(vacancy.closesOn) : null,
    postedOn: dayToDate(today()),
  });
  const titles = new Map((await findArticles()).map(({ slug, title }) => [slug, title]));
  const items = advice.map(({ id, phrase, field, says, instead, source, article }) => ({
    key: id,
    title: phrase ? `“${phrase}”` : about[field],
    says,
    ...(instead ? { instead } : {}),
    source: { title: source.title, url: source.url },
    ...(article
      ? { article: { href: paths.article(article), title: titles.get(article) ?? "Guidance" } }
      : {}),
  }));
  const marks = advice.flatMap(({ at }, index) =>
    at ? [{ ...at, href: `#advice-${index + 1}`, number: index + 1 }] : [],
  );
  return { items, marks };
}
