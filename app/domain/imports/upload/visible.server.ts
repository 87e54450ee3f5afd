import { whereMay } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import type { Prisma } from "~prisma/generated/client";

/** The files uploaded for brokerages in which the actor may import: colleagues see one another's. */
export const uploadsOf = (actor: Actor): Prisma.CandidateUploadWhereInput => ({
  brokerageId: { in: whereMay(actor, "candidate.import") },
});
