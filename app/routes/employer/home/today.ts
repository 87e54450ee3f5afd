import type { OwnStanding } from "~/domain/organisations/verification/find-own-standing.server";
import { placementTasks } from "~/domain/placements/placement-tasks";
import type { VacancyReferrals } from "~/domain/referrals/find-employer-referrals.server";
import type { OwnVacancy } from "~/domain/vacancies/find-own-vacancies.server";
import { paths } from "~/paths";
import { addDays } from "~/platform/clock";

export type Task = { href: string; title: string; detail: string };

type Waiting = {
  standings: readonly OwnStanding[];
  vacancies: readonly OwnVacancy[];
  referrals: readonly VacancyReferrals[];
  offers: Parameters<typeof placementTasks>[0];
};

/** How many days before its closing date a vacancy is worth a look. */
const soon = 7;

const asked = ({ standing, mayAnswer, name }: OwnStanding): Task[] =>
  standing === "asked" && mayAnswer
    ? [{ href: paths.verification, title: "Answer our question", detail: `About ${name}` }]
    : [];

const received = ({ vacancyTitle, referrals }: VacancyReferrals): Task[] =>
  referrals
    .filter(({ isNew }) => isNew)
    .map(({ id, reference, firstName }) => ({
      href: paths.employerReferral(id),
      title: `Answer ${firstName ?? reference}`,
      detail: `Put forward for ${vacancyTitle}`,
    }));

/** What a vacancy needs of its employer on a day, if it needs anything. */
function vacancyTask(vacancy: OwnVacancy, today: string): Task[] {
  const { id, title, reference, stage, stageReason, closesOn, unanswered } = vacancy;
  if (stage === "draft" && stageReason)
    return [
      {
        href: paths.employerVacancy(id),
        title: `Change ${title}`,
        detail: `${reference} came back to you with a reason`,
      },
    ];
  if (unanswered)
    return [
      {
        href: paths.endVacancy(id),
        title: `How did ${title} end?`,
        detail: `${reference} has closed: tell us how many places were filled`,
      },
    ];
  if (stage === "live" && closesOn !== null && closesOn <= addDays(today, soon))
    return [
      {
        href: paths.employerVacancy(id),
        title: `${title} closes soon`,
        detail: `${reference}: extend it, or tell us that it is filled`,
      },
    ];
  return [];
}

/** Drafts that are named one by one; more of them are a line of their own. */
const NAMED = 2;

function drafted(vacancies: readonly OwnVacancy[]): Task[] {
  const drafts = vacancies.filter(({ stage, stageReason }) => stage === "draft" && !stageReason);
  if (drafts.length > NAMED)
    return [
      {
        href: `${paths.ownVacancies}?stage=draft`,
        title: "Finish your drafts",
        detail: `${drafts.length} vacancies are saved, and nobody else sees them yet`,
      },
    ];
  return drafts.map(({ id, title, reference }) => ({
    href: paths.vacancyTasks(id),
    title: `Finish ${title}`,
    detail: `${reference} is saved as a draft`,
  }));
}

/** What waits for an employer on a day: people first, drafts last. */
export const tasksOf = ({ standings, vacancies, referrals, offers }: Waiting, today: string): Task[] => [
  ...referrals.flatMap(received),
  ...standings.flatMap(asked),
  ...vacancies.flatMap((vacancy) => vacancyTask(vacancy, today)),
  ...placementTasks(offers, today),
  ...drafted(vacancies),
];
