import { adviceInWords, marksOf, readingOf } from "~/domain/guidance/advice-in-words.server";
import { whereMay } from "~/domain/permissions/permissions";
import { adviceFor } from "~/domain/vacancies/advice/advice-for.server";
import type { VacancyInWords } from "~/domain/vacancies/vacancy-in-words";
import type { Actor } from "~/platform/actor";

/**
 * Advice on a vacancy of the actor's own, for `advice-on-vacancy.tsx`: what stands open with its marks in the
 * description, what was set aside and why, and how the description reads.
 */
export async function adviceOnVacancy(actor: Actor, vacancy: VacancyInWords) {
  const { open, setAside } = await adviceFor(actor, vacancy);
  const words = await adviceInWords(setAside);
  return {
    vacancyId: vacancy.id,
    items: await adviceInWords(open),
    marks: marksOf(open),
    setAside: setAside.map(({ id, because, byName, since }, index) => ({
      key: id,
      title: words[index]?.title ?? "",
      because,
      byName,
      since,
    })),
    reading: readingOf(vacancy.description),
    mayChange: whereMay(actor, "vacancy.change").includes(vacancy.employer.id),
  };
}

export type AdviceOnVacancy = Awaited<ReturnType<typeof adviceOnVacancy>>;
