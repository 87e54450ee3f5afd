import type { VacancyReferrals } from "~/domain/referrals/find-employer-referrals.server";
import type { OwnVacancy } from "~/domain/vacancies/find-own-vacancies.server";
import { paths } from "~/paths";
import { addDays } from "~/platform/clock";

export type Task = { href: string; title: string; detail: string };

/** How many days before its closing date a vacancy is worth a look. */
const soon = 7;

/** What waits for an employer on a day, the people first. */
export function tasksOf(
  vacancies: readonly OwnVacancy[],
  referrals: readonly VacancyReferrals[],
  today: string,
): Task[] {
  const people = referrals.flatMap(({ vacancyTitle, referrals: received }) =>
    received
      .filter(({ isNew }) => isNew)
      .map(({ id, reference, firstName }) => ({
        href: paths.employerReferral(id),
        title: `Answer ${firstName ?? reference}`,
        detail: `Put forward for ${vacancyTitle}`,
      })),
  );
  const returned = vacancies
    .filter(({ stage, stageReason }) => stage === "draft" && stageReason)
    .map(({ id, title, reference }) => ({
      href: paths.employerVacancy(id),
      title: `Change ${title}`,
      detail: `${reference} came back to you with a reason`,
    }));
  const closing = vacancies
    .filter(
      ({ stage, closesOn }) => stage === "live" && closesOn !== null && closesOn <= addDays(today, soon),
    )
    .map(({ id, title, reference }) => ({
      href: paths.employerVacancy(id),
      title: `${title} closes soon`,
      detail: `${reference}: tell us if it is filled`,
    }));
  const drafts = vacancies
    .filter(({ stage, stageReason }) => stage === "draft" && !stageReason)
    .map(({ id, title, reference }) => ({
      href: paths.previewVacancy(id),
      title: `Submit ${title}`,
      detail: `${reference} is saved as a draft`,
    }));
  return [...people, ...returned, ...closing, ...drafts];
}
