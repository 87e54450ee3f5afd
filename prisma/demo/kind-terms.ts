import type { Occupation } from "~/domain/taxonomy/terms";
import { pagesOf } from "~/domain/vacancies/task-list/pages";
import type { DemoVacancy } from "./demo-vacancy";
import { DAY } from "./story";

const daysFrom = (date: Date, days: number) => new Date(date.getTime() + days * DAY);

/** What a vacancy says that only its kind is asked, and which of its pages are filled in: all, as it is written whole. */
export function kindTerms(
  type: DemoVacancy["type"],
  occupation: Occupation,
  startsOn: Date,
): Partial<DemoVacancy> {
  const common = {
    pagesDone: pagesOf(type),
    mostReferrals: 12,
    inclusion: ["named-buddy", "questions-before"],
  };
  if (type === "job") return { ...common, contract: "permanent" };
  if (type === "apprenticeship")
    return {
      ...common,
      apprenticeWage: "21_and_over",
      apprenticeshipLevel: Number(occupation.soc?.[0] ?? 9) >= 5 ? 2 : 3,
      apprenticeshipStandard: occupation.label,
    };
  if (type === "swap")
    return {
      ...common,
      contract: "permanent",
      guaranteedInterview: true,
      trainingFrom: daysFrom(startsOn, -24),
      trainingTo: daysFrom(startsOn, -10),
      training: `Two weeks of training for the work of a ${occupation.label.toLowerCase()}, four days a week, with travel paid.`,
    };
  return { ...common, endsOn: daysFrom(startsOn, 84) };
}
