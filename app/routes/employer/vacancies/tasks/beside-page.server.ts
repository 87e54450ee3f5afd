import { linksBeside } from "~/domain/guidance/articles.server";
import { boroughWithCode } from "~/domain/places/boroughs";
import { livingWageWords } from "~/domain/vacancies/beside-pay";
import { findNearOccupations, findOfferedSkills } from "~/domain/vacancies/current-form.server";
import { draftDefaults } from "~/domain/vacancies/draft-defaults";
import { payBesideWageOn } from "~/domain/vacancies/stored-pay";
import { apprenticeWageChoices } from "~/domain/vacancies/task-list/apprentice-wages";
import type { VacancyPages } from "~/domain/vacancies/task-list/find-pages.server";
import type { PageKey } from "~/domain/vacancies/task-list/pages";
import { today } from "~/platform/clock";

const guided = ["kind", "title", "description", "skills", "pay", "hours", "closing", "interviews"] as const;

const listed = (words: readonly string[]) => words.join("\n");

/** What a page shows beside its questions: guidance, today's wages, occupations, the advert's skills, the sites. */
export async function besidePage(page: PageKey, { vacancy, sites }: VacancyPages) {
  const day = today();
  const start = vacancy.startsOn && vacancy.startsOn > day ? vacancy.startsOn : day;
  const near = draftDefaults(vacancy).occupation ?? "";
  const essential = listed([...vacancy.essential, ...vacancy.otherSkills]);
  const desirable = listed([...vacancy.desirable, ...vacancy.otherDesirableSkills]);
  return {
    guidance: await linksBeside(guided),
    near: page === "what" ? await findNearOccupations(near) : undefined,
    wage: livingWageWords(day),
    pay: (vacancy.payName && payBesideWageOn(vacancy, day)?.sentence) ?? null,
    apprenticeWages: apprenticeWageChoices(start),
    trainingEnds: vacancy.trainingTo,
    closesOn: vacancy.closesOn,
    offers:
      page === "skills"
        ? await findOfferedSkills({ description: vacancy.description, essential, desirable })
        : [],
    sites: sites.map(({ id, name, postcode, boroughCode }) => ({
      id,
      name,
      postcode: postcode === name ? null : postcode,
      borough: boroughWithCode(boroughCode ?? "")?.name ?? null,
    })),
    siteName: vacancy.site.name,
  };
}

export type BesidePage = Awaited<ReturnType<typeof besidePage>>;
