import type { Prisma } from "~prisma/generated/client";

export type DemoVacancy = Prisma.VacancyCreateManyInput & {
  id: string;
  organisationId: string;
  occupationId: string;
};
