import { articleTitles } from "~/domain/guidance/articles.server";
import { checkAdvert } from "~/domain/guidance/check-advert";
import { partWords } from "~/domain/guidance/part-words";
import type { VacancyInWords } from "~/domain/vacancies/vacancy-in-words";
import { paths } from "~/paths";
import { dayToDate, today } from "~/platform/clock";

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
  const titles = await articleTitles();
  const items = advice.map(({ id, phrase, field, says, instead, source, article }) => ({
    key: id,
    title: phrase ? `“${phrase}”` : partWords[field],
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
