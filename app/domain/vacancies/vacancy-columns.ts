import type { VacancyGiven } from "./forms";
import { inclusionColumns } from "./task-list/inclusion-page";
import { emptiedFor } from "./task-list/kinds";
import { payColumns } from "./task-list/pay";
import { peopleColumns } from "./task-list/people";
import { type KnowsSkills, skillsColumns } from "./task-list/skills";
import { trainingColumns } from "./task-list/training";

/** What a whole vacancy is as columns: skills recognised, pay also by the hour, days as dates, and only what its kind has. */
export const vacancyColumns = (given: VacancyGiven, knows: KnowsSkills) => ({
  ...emptiedFor(given.type),
  siteId: given.siteId,
  type: given.type,
  title: given.title,
  description: given.description,
  occupationId: given.occupationId,
  places: given.places,
  workMode: given.workMode,
  ...(given.employerReference ? { employerReference: given.employerReference } : {}),
  ...skillsColumns(given, knows),
  ...payColumns(given, given.type),
  ...trainingColumns(given, given.type),
  ...inclusionColumns(given, given.type),
  ...peopleColumns(given),
});

export type VacancyColumns = ReturnType<typeof vacancyColumns>;
