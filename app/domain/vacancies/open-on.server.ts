import { dateToDay, dayToDate } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import type { Stage } from "./stages";

/** Vacancies that anyone may see and answer on a London day: live, and not past their closing date. */
export const openOn = (day: string): Prisma.VacancyWhereInput => ({
  stage: "live",
  OR: [{ closesOn: null }, { closesOn: { gte: dayToDate(day) } }],
});

/** The same of a vacancy at hand. */
export const isOpenOn = (day: string, { stage, closesOn }: { stage: Stage; closesOn: Date | null }) =>
  stage === "live" && (closesOn === null || dateToDay(closesOn) >= day);
