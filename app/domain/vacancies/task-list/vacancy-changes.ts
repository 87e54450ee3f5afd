import type { Prisma } from "~prisma/generated/client";

/** Columns of a vacancy with their new values. */
export type VacancyChanges = Omit<
  Prisma.VacancyUncheckedUpdateManyInput,
  "id" | "stage" | "version" | "pagesDone" | "organisationId" | "number"
>;
