import { dayToDate } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";

/** Vacancies that anyone may see and answer on a London day: live, and not past their closing date. */
export const openOn = (day: string): Prisma.VacancyWhereInput => ({
  stage: "live",
  OR: [{ closesOn: null }, { closesOn: { gte: dayToDate(day) } }],
});
