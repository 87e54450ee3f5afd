import { whereMay } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import type { Prisma } from "~prisma/generated/client";

/** The files uploaded for employers for which the actor recruits: colleagues see one another's. */
export const uploadsOf = (actor: Actor): Prisma.VacancyUploadWhereInput => ({
  organisationId: { in: whereMay(actor, "vacancy.upload") },
});
